import type { Context } from './context.ts';
import { GLUED, LINE } from './gaps.ts';
import { isCloser, isFinal, isOpener, isQuote } from './shapes.ts';

/** Whether a sentence may end after token `i` at all. The end of a line or paragraph always ends one. */
export function isCandidate(context: Context, i: number): boolean {
  const next = context.tokens[i + 1]?.text;
  if (context.gaps[i]! >= LINE || next === undefined) return true;
  if (context.gaps[i] === GLUED) return isCandidateGlued(context, i);
  if (/^[,;:.?!]$/.test(next) || (isCloser(next) && !isQuote(next))) return false;
  const token = context.tokens[i]!.text;
  const isLower = context.shapes[i + 1] === 'l';
  // "Did you see it?" he asked. He had … no idea. He waited . . . and left.
  //                ^                 ^                        ^
  if (isLower && (isClosingQuote(context, i) || context.shapes[i] === '…')) return false;
  return !isLower || !/^[\p{L}\p{N},]/u.test(token) || isOpener(next);
}

// He never came back.The harbour was empty.
//                   ^
function isCandidateGlued({ tokens, shapes }: Context, i: number): boolean {
  const token = tokens[i]!.text;
  const isEnd = isFinal(token) || (isCloser(token) && i > 0 && isFinal(tokens[i - 1]!.text));
  return isEnd && /^[UAI]/.test(shapes[i + 1]!);
}

export function isClosingQuote({ tokens, gaps }: Context, i: number): boolean {
  return i > 0 && gaps[i - 1] === GLUED && isQuote(tokens[i]!.text);
}
