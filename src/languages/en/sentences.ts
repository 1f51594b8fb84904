import type { SentenceLanguage } from '../../annotate/sentences/language.ts';
import { sentenceWeights } from './sentence-weights.ts';
import { askingVerbs } from './asking-verbs.ts';

/** What the sentence splitter has to know about English. */
export const englishSentences: SentenceLanguage = {
  weights: new Map(
    sentenceWeights
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([feature, weight]) => [feature ?? '', Number(weight)]),
  ),
  speechVerbs: new Set(askingVerbs),
};
