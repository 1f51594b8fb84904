import type { Sentence } from '../../doc.ts';
import type { Span } from '../../span.ts';

/** A window of more tokens is split: a paragraph that long says many things. */
export const LONGEST_WINDOW = 220;

/** A stretch of tokens that the network reads by itself; half-open. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/**
 * The paragraphs as ranges of tokens; one that is too long is split between sentences, and a sentence that is too
 * long by itself wherever the window is full.
 */
export function windowsOf(
  paragraphs: readonly Span[],
  sentences: readonly Sentence[],
  longest = LONGEST_WINDOW,
): Window[] {
  const windows: Window[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    let open: Window | undefined;
    for (; at < sentences.length && sentences[at]!.start < paragraph.end; at++) {
      const { firstToken, endToken } = sentences[at]!;
      if (open && endToken - open.first <= longest) {
        open = { first: open.first, end: endToken };
        continue;
      }
      if (open) windows.push(open);
      let first = firstToken;
      for (; endToken - first > longest; first += longest) windows.push({ first, end: first + longest });
      open = { first, end: endToken };
    }
    if (open) windows.push(open);
  }
  return windows;
}
