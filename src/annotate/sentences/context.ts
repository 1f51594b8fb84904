import type { Token } from '../../doc.ts';
import { LINE, SPACE, findGaps } from './gaps.ts';
import { isAbbreviation, isCloser, isFinal, isOpener, isQuote, shapeOf } from './shapes.ts';

/** What the features of an end of a sentence are read from, one entry a token. */
export interface Context {
  readonly tokens: readonly Token[];
  readonly lower: readonly string[];
  readonly shapes: readonly string[];
  readonly gaps: Uint8Array;
  /** 1 where a quotation mark, opened in this paragraph, is still open after the token. */
  readonly quoted: Uint8Array;
  /** How many brackets, opened in this paragraph, are still open after the token. */
  readonly depth: Uint8Array;
  /** The index of the last token of the paragraph or line. */
  readonly paragraphEnd: Uint32Array;
}

export function readContext(text: string, tokens: readonly Token[]): Context {
  const gaps = findGaps(text, tokens);
  const quoted = new Uint8Array(tokens.length);
  const depth = new Uint8Array(tokens.length);
  const paragraphEnd = new Uint32Array(tokens.length);
  let open = 0;
  let brackets = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!.text;
    open = quotedAfter(token, open);
    if ('([{'.includes(token)) brackets = Math.min(brackets + 1, 9);
    else if (')]}'.includes(token)) brackets = Math.max(brackets - 1, 0);
    quoted[i] = open;
    depth[i] = brackets;
    if (gaps[i]! >= LINE) open = brackets = 0;
  }
  for (let i = tokens.length - 1, end = i; i >= 0; i--) {
    if (gaps[i]! >= LINE) end = i;
    paragraphEnd[i] = end;
  }
  return {
    tokens,
    lower: tokens.map((token) => token.text.toLowerCase()),
    shapes: tokens.map((token) => (isAbbreviation(token.text) ? `${shapeOf(token.text)}.` : shapeOf(token.text))),
    gaps,
    quoted,
    depth,
    paragraphEnd,
  };
}

function quotedAfter(token: string, open: number): number {
  if (token === '"') return 1 - open;
  if (token === '“' || token === '``') return 1;
  return token === '”' || token === "''" ? 0 : open;
}

/** Whether a sentence may end after this token at all. */
export function isCandidate(context: Context, i: number): boolean {
  const gap = context.gaps[i]!;
  const next = context.tokens[i + 1]?.text;
  if (gap >= LINE || next === undefined) return true;
  const token = context.tokens[i]!.text;
  const shape = context.shapes[i + 1]!;
  if (gap < SPACE)
    return (isFinal(token) || (isCloser(token) && isFinal(context.tokens[i - 1]?.text ?? ''))) && /^[UAI]/.test(shape);
  if (shape !== 'l') return !(isCloser(next) && !isQuote(next)) && !/^[,;:.?!]$/.test(next);
  return !/^[\p{L}\p{N},]/u.test(token) || isAbbreviation(token) || isOpener(next);
}
