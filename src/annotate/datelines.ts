/** Datelines: the place and the agency that a story opens with, which are no part of its first sentence's grammar. */
import type { Sentence, Token } from '../doc.ts';

const longest = 14;
const isDash = (text: string): boolean => /^(?:--|[–—]|-)$/u.test(text);

/**
 * The token after the dateline that a sentence begins with; its first token where it begins with none.
 *
 *     PORT ELLERY, Maine (AP) -- A crane collapsed on Tuesday.
 *                                ^
 */
export function afterDateline(tokens: readonly Token[], { firstToken, endToken }: Sentence): number {
  const first = tokens[firstToken]?.text ?? '';
  if (!/^[\p{Lu}.]{2,}$/u.test(first)) return firstToken;
  for (let i = firstToken + 1; i < Math.min(endToken, firstToken + longest); i++) {
    const { text } = tokens[i]!;
    if (isDash(text) && tokens[i]!.start > tokens[i - 1]!.end) return i + 1 < endToken ? i + 1 : firstToken;
    if (/^\p{Ll}{4,}/u.test(text)) return firstToken;
  }
  return firstToken;
}
