/** Time expressions and what they mean on the day the article was published, read by chrono. */
import * as chrono from 'chrono-node/en';
import type { Article } from '../article.ts';
import type { Stage, TimeExpression } from '../doc.ts';

export interface TimeWords {
  /** Whether a sentence can hold a time expression at all: chrono is asked about no other. */
  mayHoldTime(words: readonly string[]): boolean;
  /** Words that chrono takes for a time though they only seem to be one: "now", "march on". */
  isFalse(words: string): boolean;
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

/** Noon of the day of publication, so that no time zone moves it. */
function referenceOf({ date }: Article): { instant: Date; timezone: number } | undefined {
  const day = /^(\d{4})-(\d\d)-(\d\d)/u.exec(date ?? '');
  if (!day) return undefined;
  return { instant: new Date(Date.UTC(Number(day[1]), Number(day[2]) - 1, Number(day[3]), 12)), timezone: 0 };
}

const noDate = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };
const longestSentence = 2000;

export function times(words: TimeWords): Stage<'tokens' | 'sentences', 'times'> {
  return {
    name: 'times',
    needs: ['tokens', 'sentences'],
    adds: ['times'],
    run({ article, tokens, sentences }) {
      const reference = referenceOf(article);
      const found: TimeExpression[] = [];
      for (const { start, end, firstToken, endToken } of sentences) {
        if (end - start > longestSentence) continue;
        if (!words.mayHoldTime(tokens.slice(firstToken, endToken).map(({ text }) => text.toLowerCase()))) continue;
        for (const result of chrono.casual.parse(article.text.slice(start, end), reference ?? noDate, {
          forwardDate: false,
        })) {
          const value = valueOf(result.start, reference !== undefined);
          if (value === undefined || words.isFalse(result.text.toLowerCase())) continue;
          const from = start + result.index;
          found.push({
            start: from,
            end: from + result.text.length,
            type: value.includes('T') ? 'TIME' : 'DATE',
            value,
          });
        }
      }
      return { times: found };
    },
  };
}
