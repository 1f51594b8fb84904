import type { Token } from '../../doc.ts';

/**
 * A sentence of more tokens is cut: much of what is read in one is compared with all else in it, so that time would grow
 * with the square of its length. Nobody writes one so long; it is a table, a list or a text without stops.
 */
const LONGEST = 1000;

/** The ends of sentences, as indices of tokens, and of the parts of those that are too long: after a comma where there is one. */
export function* withinLongest(tokens: readonly Token[], ends: Iterable<number>): Generator<number> {
  let from = 0;
  for (const end of ends) {
    for (; end - from > LONGEST; yield from) from = cutAfter(tokens, from);
    yield end;
    from = end;
  }
}

function cutAfter(tokens: readonly Token[], from: number): number {
  for (let end = from + LONGEST; end > from + LONGEST / 2; end--) if (/^[,;]$/u.test(tokens[end - 1]!.text)) return end;
  return from + LONGEST;
}
