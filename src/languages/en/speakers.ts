/** What English nouns tell about those who speak, where no other table knows them. */
import type { SpeakerWords } from '../../extract/statements/source/described.ts';
import { englishNouns } from './nouns.ts';

/** Nouns of agents: "questioner", "economist", "nominee", "congresswoman". */
const agent = /(?:er|or|ist|ian|ant|ee|eer|man|woman|person|mate|star|head|boss|chief)$/u;

/** They end like agents but are none. */
const bodies: ReadonlySet<string> = new Set([
  'center',
  'committee',
  'letter',
  'newsletter',
  'newspaper',
  'order',
  'paper',
  'poster',
  'quarter',
  'settlement',
]);

/** Things by which people speak, and people by what they are together. */
const speaking: ReadonlySet<string> = new Set(
  `account blog broadcast camp campaign chain channel city community country county daily dispatch district embassy
  giant house industry kingdom kremlin lobby magazine market movement nation network newsletter newspaper outlet paper
  podcast post prefecture program programme province record region show site source state tabloid team town tribe union
  village website weekly wing world`.split(/\s+/u),
);

const several: ReadonlySet<string> = new Set([
  'all',
  'everybody',
  'everyone',
  'both',
  'few',
  'many',
  'most',
  'others',
  'several',
  'some',
  'those',
]);
const single: ReadonlySet<string> = new Set(['another', 'anyone', 'each', 'one', 'other', 'somebody', 'someone']);

const indefinite: ReadonlySet<string> = new Set(['everybody', 'everyone', 'somebody', 'someone']);

export const englishSpeakers: SpeakerWords = {
  classOf(lemma, plural) {
    if (several.has(lemma)) return 'Group';
    if (single.has(lemma)) return 'Person';
    const known = englishNouns.classOf(lemma, plural);
    if (known) return known.label;
    if (plural) return 'Group';
    if (agent.test(lemma) && !bodies.has(lemma)) return 'Person';
    return speaking.has(lemma) || bodies.has(lemma) ? 'Organization' : undefined;
  },
  isIndefinite: (form) => indefinite.has(form),
  narrowing: englishNouns.narrowing,
  isPlural: (form, lemma) => englishNouns.isPlural(form, lemma),
};
