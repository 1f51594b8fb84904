import type { Token } from '../../doc.ts';

/** What stands between a token and the next one. */
export const GLUED = 0;
export const SPACE = 1;
/** A new line where the text goes on: it was wrapped at a width. */
export const WRAP = 2;
/** A new line that ends what stands before it: of a headline, a byline, an item of a list, a turn. */
export const LINE = 3;
/** A blank line, or the end of the text. */
export const PARAGRAPH = 4;

/** Texts wrapped at a width have no longer lines than this, in UTF-16 units. */
const maximalWidth = 120;
/** A line may be this much shorter than the width would allow and still be wrapped. */
const slack = 12;

/** One of the constants above for every token: what follows it. */
export function findGaps(text: string, tokens: readonly Token[]): Uint8Array {
  const gaps = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    gaps[i] = gapBetween(text, tokens[i]!.end, tokens[i + 1]?.start);
  }
  const width = wrapWidth(tokens, gaps);
  let lineStart = tokens[0]?.start ?? 0;
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens[i + 1];
    if (gaps[i] === LINE && next && isWrapped(text, tokens[i]!.end - lineStart, next, width)) gaps[i] = WRAP;
    if (gaps[i]! >= WRAP && next) lineStart = next.start;
  }
  return gaps;
}

function gapBetween(text: string, end: number, start: number | undefined): number {
  if (start === undefined) return PARAGRAPH;
  if (start === end) return GLUED;
  if (start === end + 1 && text.charCodeAt(end) === 0x20) return SPACE;
  let lines = 0;
  for (let at = end; at < start; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(at + 1) !== 0x0a) || unit === 0x2028 || unit === 0x85)
      lines++;
    else if (unit === 0x0c || unit === 0x2029) lines += 2;
  }
  return lines === 0 ? SPACE : lines === 1 ? LINE : PARAGRAPH;
}

/** The width at which the text is wrapped, 0 where most of its line ends are not due to one. */
function wrapWidth(tokens: readonly Token[], gaps: Uint8Array): number {
  const lengths: number[] = [];
  const needed: number[] = [];
  let lineStart = tokens[0]?.start ?? 0;
  let tooLong = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (gaps[i]! < LINE) continue;
    const length = tokens[i]!.end - lineStart;
    if (length > maximalWidth) tooLong++;
    else lengths.push(length);
    const next = tokens[i + 1];
    if (gaps[i] === LINE && next) needed.push(length + 1 + next.end - next.start);
    if (next) lineStart = next.start;
  }
  if (needed.length < 3 || tooLong * 10 > lengths.length) return 0;
  const width = lengths.reduce((longest, length) => Math.max(longest, length), 0);
  const full = needed.filter((length) => length > width - slack).length;
  return width >= 40 && full >= 0.6 * needed.length ? width : 0;
}

function isWrapped(text: string, length: number, next: Token, width: number): boolean {
  if (width > 0 && length + 1 + next.end - next.start > width - slack) return true;
  // A line that starts in lower case goes on with the one before.
  const first = text.slice(next.start, next.start + 2);
  return first !== first.toUpperCase() && /^\p{Ll}/u.test(first);
}
