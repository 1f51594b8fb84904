/**
 * What weighs for and against a candidate where the pronoun says something: "it said", "they argued". Set by hand, for
 * the treebank that the other weights are fitted on has too few of them.
 */
import type { PronounWeights } from '../../annotate/referents/pronouns/resolve.ts';

const speaking: PronounWeights = {
  person: { 'speaks/none': -0.8, 'speaks/again': 0.5 },
  several: {
    'speaks/none': -1.2,
    'speaks/again': 1.5,
    'speaks/Place': -2,
    'speaks/Work': -2,
    'speaks/thing': -1.5,
    'speaks/people': 0.3,
    'speaks/Person': -0.7,
  },
  body: {
    'speaks/none': -1,
    'speaks/again': 1,
    'speaks/Organization': 0.7,
  },
};

/** The weights with those of pronouns that say something. */
export const withSpeaking = ({ person, several, body }: PronounWeights): PronounWeights => ({
  person: { ...person, ...speaking.person },
  several: { ...several, ...speaking.several },
  body: { ...body, ...speaking.body },
});
