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
    return agent.test(lemma) && !bodies.has(lemma) ? 'Person' : 'Organization';
  },
  isIndefinite: (form) => indefinite.has(form),
  narrowing: englishNouns.narrowing,
  isPlural: (form, lemma) => englishNouns.isPlural(form, lemma),
};
