/** Labels of turns: "OKAFOR:" is said by nobody, and its colon says nothing. */
import { firstPast } from '../../../search.ts';
import { overlaps } from '../../../span.ts';
import type { Scene } from '../scene.ts';
import type { StatementDraft } from '../draft.ts';

/** Whether the label of a turn is taken for something that is said, or its colon for a cue. */
export function isOfLabel({ doc: { turns } }: Scene, { cue, pieces }: StatementDraft): boolean {
  const labelAfter = (offset: number) => turns[firstPast(turns, ({ label }) => label.end >= offset)]?.label;
  if (cue && labelAfter(cue.start)?.end === cue.start) return true;
  return pieces.some((piece) => {
    const label = labelAfter(piece.start + 1);
    return label !== undefined && overlaps(piece, label);
  });
}
