/** Web addresses, handles and hashtags. Each function returns an end, or `at` for none. */
import { LETTER, classAt, isWordAt, lengthAt } from './characters.ts';

const scheme = /(?:https?|ftp|file|news):\/\/|www\d?\.|mailto:/iy;
const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '>': '<' };

/** Of a web address that starts at `at` and is followed by a blank at `end`; the marks after it stay outside. */
export function endOfUrl(text: string, at: number, end: number): number {
  scheme.lastIndex = at;
  if (!scheme.test(text) || scheme.lastIndex >= end) return at;
  const rest = scheme.lastIndex;
  if (!isWordAt(text, rest)) return at;
  let to = rest;
  const open: Record<string, number> = { '(': 0, '[': 0, '{': 0, '<': 0 };
  // An unopened closing bracket or a quotation mark ends it.
  for (; to < end; to++) {
    const character = text[to] ?? '';
    if (/["“”<>«»]/.test(character)) break;
    const opener = closing[character];
    if (opener !== undefined && (open[opener] = (open[opener] ?? 0) - 1) < 0) break;
    if (character in open) open[character] = (open[character] ?? 0) + 1;
  }
  while (to > rest && /[.,;:!?'’*_…)\]]/.test(text[to - 1] ?? '') && !isClosed(text, rest, to)) to--;
  return to;
}

// https://en.example.org/wiki/Ferry_(boat)
//                                        ^
function isClosed(text: string, from: number, to: number): boolean {
  const opener = closing[text[to - 1] ?? ''];
  return opener !== undefined && text.lastIndexOf(opener, to) >= from;
}

/** Of `#word` and `@word`; in `#1` the mark is a token of its own. */
export function endOfTag(text: string, at: number, end: number): number {
  if ((text[at] !== '#' && text[at] !== '@') || classAt(text, at + 1) !== LETTER) return at;
  let to = at + 1;
  while (to < end && isWordAt(text, to)) to += lengthAt(text, to);
  return to > at + 1 ? to : at;
}
