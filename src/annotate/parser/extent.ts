import type { Syntax } from '../../doc.ts';

/** The tokens `start` to `end`. */
export type SentenceTokens = readonly [start: number, end: number];

/** The first and the last word of a phrase of the sentence of the tokens `start` to `end`, marks left out. */
export function extent(
  syntax: readonly Syntax[],
  phrase: number,
  [start, end]: SentenceTokens,
): [first: number, last: number] {
  let [first, last] = [phrase, phrase];
  for (let i = start; i < end; i++) {
    if (syntax[i]!.pos === 'PUNCT' || !within(syntax, i, phrase)) continue;
    first = Math.min(first, i);
    last = Math.max(last, i);
  }
  return [first, last];
}

function within(syntax: readonly Syntax[], token: number, phrase: number): boolean {
  for (let i = token; i >= 0; i = syntax[i]!.head) if (i === phrase) return true;
  return false;
}
