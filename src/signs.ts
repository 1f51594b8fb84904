/** Signs that are written together with a number or a word and belong to it. */
import type { Span } from './span.ts';

/** At the end of what stands before a number: "£", "US$". */
const currency = /(?:(?<![\p{L}\p{N}])\p{Lu}{1,3})?\p{Sc}$/u;
const longestCurrency = 5;

/** What follows a currency sign, and a number. */
const number = /^\d(?:[\d,.]*\d)?(?:\p{Ll}{1,2}(?!\p{L}))?/u;
const percent = /^[%‰]/u;
const nothing = /^(?!)/u;
const longestNumber = 20;

/**
 * The stretch with the signs at its borders.
 *
 *     found that £4m of dredging      US$12m had vanished      rose by 40%
 *                ^                    ^^^                               ^
 */
export function withSigns(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - longestCurrency), start);
  const after = text.slice(end, end + longestNumber);
  const rest = /\p{Sc}$/u.test(text.slice(start, end))
    ? number
    : /\d$/u.test(text.slice(start, end))
      ? percent
      : nothing;
  return {
    start: start - signLength(before, text.slice(start, start + 2)),
    end: end + (rest.exec(after)?.[0].length ?? 0),
  };
}

/** How long the sign is that a text ends in which this follows. */
function signLength(before: string, next: string): number {
  if (before.endsWith('#') && /^[\p{L}\p{N}]/u.test(next)) return 1;
  return /^\.?\d/u.test(next) ? (currency.exec(before)?.[0].length ?? 0) : 0;
}
