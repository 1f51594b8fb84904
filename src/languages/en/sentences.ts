import type { SentenceLanguage } from '../../annotate/sentences/language.ts';
import { titleAbbreviations } from './abbreviations.ts';
import { askingVerbs } from './asking-verbs.ts';
import { functionWords } from './function-words.ts';
import { sentenceWeights } from './sentence-weights.ts';

/** What the sentence splitter has to know about English. */
export const englishSentences: SentenceLanguage = {
  weights: new Map(
    sentenceWeights
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([feature, weight]) => [feature ?? '', Number(weight)]),
  ),
  titles: new Set(titleAbbreviations.map((title) => title.toLowerCase())),
  functionWords: new Set(functionWords),
  askingVerbs: new Set(askingVerbs),
};
