/** Tokens that are no words: runs of marks, emoticons, emoji. Each function returns an end, or `at` for none. */
import { lengthAt } from './characters.ts';

// Sticky, and every alternative bounded: time does not depend on what follows.
const emoticon =
  /(?:[:;=8xX][-'o^]?[)(\][DdPpOo3|\\/*}{@><]{1,3}|<3|\^[_.]?\^|\([-']?[:;=]|[>T-][_.][<T-])(?![\p{L}\p{N}])/uy;
const emoji =
  /(?:\p{RI}\p{RI}|(?=[^\p{ASCII}])\p{Extended_Pictographic}[\u{fe0f}\u{1f3fb}-\u{1f3ff}]{0,2}(?:\u200d\p{Extended_Pictographic}[\u{fe0f}\u{1f3fb}-\u{1f3ff}]{0,2}){0,8})/uy;

export function endOfEmoticon(text: string, at: number, end: number): number {
  return endOfMatch(emoticon, text, at, end);
}

export function endOfEmoji(text: string, at: number, end: number): number {
  return text.charCodeAt(at) < 0x2000 ? at : endOfMatch(emoji, text, at, end);
}

function endOfMatch(pattern: RegExp, text: string, at: number, end: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : at;
}

const stops = '.!?…';
// Marks of which several in a row are one token.
const repeated = "-–—*=_~+#|<>'’`‘,$^/\\";

/** The end of the mark, or of the run of marks, at `at`. */
export function endOfMarks(text: string, at: number, end: number): number {
  const mark = text[at] ?? '';
  if (stops.includes(mark)) return endOfAny(text, at, end, stops);
  if (!repeated.includes(mark)) return at + lengthAt(text, at);
  // Two apostrophes are a quotation mark, more are several.
  const limit = "'’`‘".includes(mark) ? Math.min(end, at + 2) : end;
  let to = at + 1;
  while (to < limit && text[to] === mark) to++;
  return to;
}

function endOfAny(text: string, at: number, end: number, marks: string): number {
  let to = at;
  while (to < end && marks.includes(text[to] ?? ' ')) to++;
  return to;
}
