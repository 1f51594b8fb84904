/** Whether two titles are one: "Prof." and "professor of law", "chief executive" and "the chief executive". */
import type { RoleStatus } from '../../../ontology.ts';
import type { Whole } from '../whole/whole.ts';
import type { RoleWords } from '../words.ts';

/** A title as it is worded, and what is known of it. */
export interface Worded {
  readonly title: string;
  readonly status: RoleStatus | undefined;
  readonly whole: Whole | undefined;
}

/** Splits a title into its words, shortened ones written out: "Prof." and "professor" are one. */
export function titleWords(title: string, words: RoleWords): string[] {
  return words
    .fullTitle(title.toLowerCase())
    .split(/[\s-]+/u)
    .map((word) => words.fullTitle(word.replace(/\.$/u, '')))
    .filter(Boolean);
}

/** Whether the titles can be one: the same noun and rank, one told more fully, status and whole not at odds. */
export function isSameTitle(known: Worded, told: Worded, words: RoleWords): boolean {
  const [one, other] = [titleWords(known.title, words), titleWords(told.title, words)];
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (!short.every((word) => long.includes(word))) return false;
  if (long.some((word) => words.ranks.has(word) && !short.includes(word))) return false;
  const sameStatus = !known.status || !told.status || known.status === told.status;
  return sharesWhole(known, told) && (short.length === long.length || sameStatus);
}

/** Whether a title that nobody beside it holds can be one that somebody is known to hold, in as many words. */
export function isToldAgain(known: Worded, told: Worded, words: RoleWords): boolean {
  const [one, other] = [titleWords(known.title, words), titleWords(told.title, words)];
  return (
    sharesWhole(known, told) &&
    known.status !== 'former' &&
    one.length > 1 &&
    one.length === other.length &&
    one.every((word) => other.includes(word))
  );
}

function sharesWhole(known: Worded, told: Worded): boolean {
  return !known.whole || !told.whole || known.whole.referent === told.whole.referent;
}
