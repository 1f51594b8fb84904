/** Phrases, nouns and adjectives that show whose words or thoughts something is, and verbs that refuse it. */
import type { CueWords } from '../../extract/statements/words.ts';

/** Phrases that name the source of what stands beside them, as their tokens in lower case. */
export const sourcePhrases: CueWords['sourcePhrases'] = [
  { words: ['according', 'to'], act: 'speech' },
  { words: ['in', 'the', 'words', 'of'], act: 'speech' },
  { words: ['in', 'the', 'view', 'of'], act: 'thought' },
  { words: ['in', 'the', 'opinion', 'of'], act: 'thought' },
];

/** Nouns and adjectives of thinking. */
export const thoughtNouns: ReadonlySet<string> = new Set(
  (
    'afraid aware belief certain confident conviction convinced doubt doubtful expectation fear feeling hope hopeful ' +
    'idea impression opinion optimistic sceptical skeptical sure suspicion thought view worried worry'
  ).split(' '),
);

/** Nouns for what somebody is said to have claimed: "dismissed reports that". */
export const claims: ReadonlySet<string> = new Set(
  'accusation allegation assertion claim report rumor rumour suggestion'.split(' '),
);

/** Verbs of knowing and confirming that, negated, refuse a statement: "did not say whether …". */
export const refusable: ReadonlySet<string> = new Set([
  'address',
  'answer',
  'clarify',
  'comment',
  'confirm',
  'disclose',
  'elaborate',
  'explain',
  'indicate',
  'mention',
  'respond',
  'reveal',
  'say',
  'specify',
  'state',
  'tell',
]);

/** Nouns for what somebody says or thinks, before a clause that tells it: "the claim that", "her promise that". */
export const sayingNouns: CueWords['sayingNouns'] = new Map([
  ...(
    'accusation admission allegation announcement argument assertion assurance charge claim complaint confirmation contention ' +
    'declaration demand finding forecast guarantee insistence message order pledge prediction promise proposal reminder report ' +
    'request rumor rumour speculation statement suggestion talk testimony threat tip tipoff vow warning word'
  )
    .split(' ')
    .map((noun) => [noun, 'speech'] as const),
  ...'belief concern conclusion conviction expectation fear feeling hope impression opinion suspicion view worry'
    .split(' ')
    .map((noun) => [noun, 'thought'] as const),
]);

/** Verbs with such a noun that together mean to say it: "gave his word that", "issued a warning that". */
export const utteringVerbs: ReadonlySet<string> = new Set(
  'deliver express get give have hold issue make post publish raise reiterate release repeat send share voice'.split(
    ' ',
  ),
);
