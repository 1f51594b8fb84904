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
