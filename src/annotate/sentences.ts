import type { Token } from '../doc.ts';
import { isCandidate } from './sentences/candidates.ts';
import { readContext, type Context } from './sentences/context.ts';
import { featuresOf } from './sentences/features.ts';
import { LINE } from './sentences/gaps.ts';
import type { SentenceLanguage } from './sentences/language.ts';
import { isUnlikely, judge } from './sentences/rules.ts';

/**
 * What the weights must add up to, in hundredths, where news hardly ever ends a sentence: in mid-line without a stop,
 * before a word in lower case, between an abbreviation and a name. The mail and web pages of which the weights are
 * learned do that far more often.
 */
const reluctance = 100;

/**
 * Where sentences end: the indices after their last tokens, ascending, the last one being the number of tokens. A
 * blank line always ends a sentence, and so does the end of a line unless the text is wrapped at a width.
 */
export function findSentenceEnds(text: string, tokens: readonly Token[], language: SentenceLanguage): number[] {
  const context = readContext(text, tokens, language);
  const ends: number[] = [];
  let start = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!isCandidate(context, i) || !isEnd(context, start, i, language)) continue;
    start = i + 1;
    ends.push(start);
  }
  return ends;
}

function isEnd(context: Context, start: number, i: number, language: SentenceLanguage): boolean {
  if (context.gaps[i]! >= LINE) return true;
  const judged = judge(context, start, i, language);
  if (judged !== undefined) return judged;
  let sum = 0;
  for (const feature of featuresOf(context, start, i)) sum += language.weights.get(feature) ?? 0;
  return sum > (isUnlikely(context, start, i) ? reluctance : 0);
}
