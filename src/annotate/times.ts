/** Time expressions and what they mean on the day the article was published. */
import type { Article } from '../article.ts';
import type { Sentence, Stage, Syntax, TimeExpression, TimeType, Token } from '../doc.ts';
import type { Meaning, Reading } from './times/meaning.ts';
import { orderOfNumbers, type NumberOrder } from './times/numbers.ts';
import { valueOf } from './times/resolve.ts';
import { sideOf, type TenseWords } from './times/tense.ts';

export interface TimeWords {
  /** Whether a sentence can hold a time expression at all. */
  mayHoldTime(words: readonly string[]): boolean;
  /** The expressions of a sentence in order, which don't overlap. */
  readingsIn(sentence: string, order: NumberOrder): Reading[];
  readonly tense: TenseWords;
}

const longestSentence = 2000;

/** How far back what was told may lie, in sentences. */
const farthest = 8;

function typeOf(meaning: Meaning, value: string | undefined): TimeType {
  if (meaning.is === 'length') return 'DURATION';
  if (meaning.is === 'repeated') return 'SET';
  return value?.includes('T') ? 'TIME' : 'DATE';
}

const isDate = (value: string | undefined): value is string => value !== undefined && /^\d{4}(?:$|[-T])/u.test(value);

function dayOf({ date }: Article): string | undefined {
  return /^\d{4}-\d\d-\d\d/u.exec(date ?? '')?.[0];
}

function tokenIn(tokens: readonly Token[], { firstToken, endToken }: Sentence, start: number): number {
  for (let at = firstToken; at < endToken; at++) if (tokens[at]!.end > start) return at;
  return firstToken;
}

export function times(words: TimeWords): Stage<'tokens' | 'sentences' | 'syntax', 'times'> {
  return {
    name: 'times',
    needs: ['tokens', 'sentences', 'syntax'],
    adds: ['times'],
    run({ article, tokens, sentences, syntax }) {
      const publication = dayOf(article);
      const order = orderOfNumbers(article.text);
      const found: TimeExpression[] = [];
      let told: { readonly value: string; readonly sentence: number } | undefined;
      sentences.forEach((sentence, i) => {
        const { start, end, firstToken, endToken } = sentence;
        if (end - start > longestSentence) return;
        if (!words.mayHoldTime(tokens.slice(firstToken, endToken).map(({ text }) => text.toLowerCase()))) return;
        for (const reading of words.readingsIn(article.text.slice(start, end), order)) {
          const side = sideIn(reading, sentence, tokens, syntax, words.tense);
          const before = told && i - told.sentence <= farthest ? told.value : undefined;
          const value = valueOf(reading.meaning, { publication, told: before, side });
          found.push({
            start: start + reading.start,
            end: start + reading.end,
            type: typeOf(reading.meaning, value),
            value,
          });
          if (isDate(value) && reading.meaning.is !== 'length') told = { value, sentence: i };
        }
      });
      return { times: found };
    },
  };
}

function sideIn(
  { start }: Reading,
  sentence: Sentence,
  tokens: readonly Token[],
  syntax: readonly Syntax[],
  words: TenseWords,
): 'before' | 'after' | 'nearest' {
  const token = tokenIn(tokens, sentence, sentence.start + start);
  return sideOf(token, tokens, syntax, words, [sentence.firstToken, sentence.endToken]);
}
