/** Where a content begins and ends, to the character. */
import { withSigns } from '../../../signs.ts';
import { trimmed, type Span } from '../../../span.ts';

export const opening = /[“"‘'«(\[]/u;

/** Cuts marks and blanks that belong to the sentence around a content, but keeps a closing mark whose opening one is inside. */
export function tidied(text: string, span: Span): Span {
  let { start, end } = trimmed(text, span);
  while (start < end && /[,;:–—\s-]/u.test(text[start]!)) start++;
  for (;;) {
    const last = text[end - 1];
    if (last === undefined || end <= start) break;
    if (/[,;:–—\s.]/u.test(last) && !(last === '.' && /\.\p{L}\.$/u.test(text.slice(start, end)))) end--;
    else if (/[”"’'»)\]]/u.test(last) && !opening.test(text.slice(start, end - 1))) end--;
    else break;
  }
  return withSigns(text, { start, end });
}
