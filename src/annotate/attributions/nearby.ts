/**
 * Nearly all of what is attributed lies near its cue: of a long paragraph the rest is read only where source, cue or
 * content goes up to where it was cut off.
 */
import type { Proposal } from './spans.ts';

/** So many tokens before an anchor, and after it, are near. */
const BEFORE = 48;
const AFTER = 64;

/** What ends so many tokens from a cut may go on beyond it. */
const AT_THE_CUT = 4;

interface Labelled {
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
}

/** The part of a window that lies near its anchor. */
export function nearby({ anchor, first, end }: Proposal): Proposal {
  return { anchor, first: Math.max(first, anchor - BEFORE), end: Math.min(end, anchor + AFTER + 1) };
}

/** Whether what was found in the part `near` of a window may go on in the rest of it. */
export function reachesCut({ source, cue, content }: Labelled, near: Proposal, whole: Proposal): boolean {
  const from = near.first > whole.first ? near.first + AT_THE_CUT : whole.first;
  const to = near.end < whole.end ? near.end - AT_THE_CUT : whole.end;
  return [source, cue, content].some((tokens) => tokens.length > 0 && (tokens[0]! < from || tokens.at(-1)! >= to));
}
