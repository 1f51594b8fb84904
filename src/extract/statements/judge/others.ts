/** What other drafts claim of the same words. */
import { contains, overlaps } from '../../../span.ts';
import { endOf, startOf, type StatementDraft } from '../draft.ts';
import type { Clue } from './clue.ts';

function shareOf(draft: StatementDraft, other: StatementDraft): Clue[] {
  const [span, others] = [draft, other].map((one) => ({ start: startOf(one), end: endOf(one) }));
  const clues: Clue[] = [];
  if (draft.cue && other.pieces.some((piece) => contains(piece, draft.cue!))) clues.push('cue-in-other');
  if (draft.cue && draft.cue.token === other.cue?.token) return [...clues, 'cue-of-other'];
  if (!overlaps(span!, others!)) return clues;
  const how = contains(others!, span!) ? 'inside' : contains(span!, others!) ? 'around' : 'crossing';
  const where = !other.cue ? 'no-cue' : contains(span!, other.cue) ? 'its-cue-too' : 'its-cue-not';
  return [...clues, `other:${how}/${where}`];
}

export function otherClues(draft: StatementDraft, near: readonly StatementDraft[]): Clue[] {
  return near.flatMap((other) => (other === draft ? [] : shareOf(draft, other)));
}
