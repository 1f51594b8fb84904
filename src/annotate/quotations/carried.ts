/** Quotations that run on over paragraphs without being opened anew. */
import type { Span } from '../../span.ts';
import type { Mark } from './marks.ts';

/** Such a quotation is closed within so many paragraphs and characters, or it was never meant. */
const farthestParagraph = 8;
const farthest = 2000;

/**
 * The mayor wrote: "Fine bridge, Ada.
 * Who built it?
 * We should have more of them."
 *                             ^ closes what was opened two lines before
 *
 * @param at the paragraph in which the quotation is left open
 * @param marksInside the marks of a paragraph if a quotation of that family is open where it begins
 */
export function isClosedLater(
  paragraphs: readonly Span[],
  at: number,
  family: Mark['family'],
  marksInside: (paragraph: number) => readonly Mark[],
): boolean {
  const { end } = paragraphs[at]!;
  for (let i = at + 1; i < paragraphs.length && i <= at + farthestParagraph; i++) {
    const mark = marksInside(i).find((one) => one.family === family);
    if (mark) return mark.role === 'close' && mark.start - end <= farthest && mark.start > paragraphs[i]!.start;
    if (paragraphs[i]!.end - end > farthest) return false;
  }
  return false;
}
