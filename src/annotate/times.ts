/** Time expressions and what they mean on the day the article was published, read by chrono. */
import * as chrono from 'chrono-node/en';
import type { Article } from '../article.ts';
import type { Stage, TimeExpression } from '../doc.ts';
import { orderOfNumbers, valueOfNumbers, type NumberOrder } from './times/numbers.ts';

export interface TimeWords {
  /** Whether a sentence can hold a time expression at all: chrono is asked about no other. */
  mayHoldTime(words: readonly string[]): boolean;
  /**
   * Whether chrono takes the words for a time though they only seem to be one ("now", "march on") or count from what
   * was told before ("the next day").
   *
   * @param before what the sentence says before them
   */
  isFalse(words: string, before: string): boolean;
  /** How long, where the words say that ("after 90 minutes"): its TIMEX3 value, and where it starts in them. */
  lengthIn(words: string): { readonly start: number; readonly value: string } | undefined;
}

/** The parts of a result that chrono is certain of, as precise as they go: 2021, 2021-10, 2021-10-21, 2021-10-21T14:00. */
function valueOf(parts: chrono.ParsedResult['start'], dated: boolean): string | undefined {
  const part = (name: 'year' | 'month' | 'day' | 'hour' | 'minute', digits = 2): string =>
    String(parts.get(name)).padStart(digits, '0');
  if (!dated && !parts.isCertain('year')) return undefined;
  const year = part('year', 4);
  const day = parts.isCertain('day') || parts.isCertain('weekday');
  if (!day && !parts.isCertain('month')) return parts.isCertain('year') && !parts.isCertain('hour') ? year : undefined;
  if (!day) return `${year}-${part('month')}`;
  const date = `${year}-${part('month')}-${part('day')}`;
  return parts.isCertain('hour') ? `${date}T${part('hour')}:${part('minute')}` : date;
}

const noon = (year: number, month: number, day: number): chrono.ParsingReference => ({
  instant: new Date(Date.UTC(year, month - 1, day, 12)),
  timezone: 0,
});

/** Two days that have no part in common: what is the same on both stands whole in the text. */
const anyDays = [noon(2000, 1, 1), noon(1987, 10, 22)];

/** Noon of the day of publication, so that no time zone moves it; of an article without a date two days. */
function referencesOf({ date }: Article): readonly chrono.ParsingReference[] {
  const day = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date ?? '');
  return day ? [noon(Number(day[1]), Number(day[2]), Number(day[3]))] : anyDays;
}

const longestSentence = 2000;

export function times(words: TimeWords): Stage<'tokens' | 'sentences', 'times'> {
  return {
    name: 'times',
    needs: ['tokens', 'sentences'],
    adds: ['times'],
    run({ article, tokens, sentences }) {
      const references = referencesOf(article);
      const order = orderOfNumbers(article.text);
      const found: TimeExpression[] = [];
      for (const { start, end, firstToken, endToken } of sentences) {
        if (end - start > longestSentence) continue;
        if (!words.mayHoldTime(tokens.slice(firstToken, endToken).map(({ text }) => text.toLowerCase()))) continue;
        const sentence = article.text.slice(start, end);
        for (const time of timesIn(sentence, references, words, order)) {
          found.push({ ...time, start: start + time.start, end: start + time.end });
        }
      }
      return { times: found };
    },
  };
}

/** The times of a sentence, those with a value to which every reference gives the same. A span ("3-5 May") is none. */
function timesIn(
  sentence: string,
  references: readonly chrono.ParsingReference[],
  words: TimeWords,
  order: NumberOrder,
): TimeExpression[] {
  const [first = [], ...others] = references.map((reference) =>
    chrono.casual.parse(sentence, reference, { forwardDate: false }).flatMap((result): TimeExpression[] => {
      const text = result.text.toLowerCase();
      const [start, end] = [result.index, result.index + result.text.length];
      if (result.end || words.isFalse(text, sentence.slice(0, start).toLowerCase())) return [];
      const length = words.lengthIn(text);
      if (length) return [{ start: start + length.start, end, type: 'DURATION', value: length.value }];
      const isDated = references.length === 1;
      const value = valueOfNumbers(text, order) ?? valueOf(result.start, isDated);
      if (value === undefined) return isDated ? [] : [{ start, end, type: 'DATE', value: undefined }];
      return [{ start, end, type: value.includes('T') ? 'TIME' : 'DATE', value }];
    }),
  );
  return first.map((time) => {
    const isSame = others.every((found) =>
      found.some(({ start, value }) => start === time.start && value === time.value),
    );
    return isSame ? time : { ...time, value: undefined };
  });
}
