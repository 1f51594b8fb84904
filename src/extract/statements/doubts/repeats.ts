/** What another draft says already. */
import { contains, overlaps } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import { endOf, startOf, type StatementDraft } from '../draft.ts';

/** Whether a clause is said inside of what the other one says, cue and all. */
function isNested(one: StatementDraft, other: StatementDraft): boolean {
  if (!['clause-of-cue', 'clause-of-noun'].includes(one.rule)) return false;
  const whole = { start: startOf(other), end: endOf(other) };
  return one.cue !== undefined && contains(whole, one.cue) && contains(whole, { start: startOf(one), end: endOf(one) });
}

/** Whether an indirect content is, marks aside, one that was found as direct speech, or repeats a part of it. */
export function isRepeated({ text }: Scene, indirect: StatementDraft, direct: readonly StatementDraft[]): boolean {
  const span = { start: startOf(indirect), end: endOf(indirect) };
  const letters = (from: number, to: number): number => text.slice(from, to).replace(/[^\p{L}\p{N}]/gu, '').length;
  return direct.some((one) => {
    if (
      one.cue?.token !== indirect.cue?.token &&
      !(contains({ start: startOf(one), end: endOf(one) }, span) && one.cue?.level === indirect.cue?.level)
    )
      return false;
    const whole = { start: startOf(one), end: endOf(one) };
    if (!overlaps(whole, span) || isNested(indirect, one)) return false;
    return (
      letters(span.start, Math.max(span.start, whole.start)) + letters(Math.min(span.end, whole.end), span.end) < 3 ||
      contains(whole, span)
    );
  });
}

/** Whether a piece of the statement is already in one of the others at the same level. */
export function isCovered(_: Scene, one: StatementDraft, others: readonly StatementDraft[]): boolean {
  return others.some(
    (other) =>
      other.cue?.level === one.cue?.level &&
      !isNested(one, other) &&
      other.pieces.some((piece) => one.pieces.some((own) => overlaps(piece, own))),
  );
}
