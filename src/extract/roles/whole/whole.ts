/** What a role is a role of: an organisation, a person, a place or a work. */
import type { Referent } from '../../../doc.ts';
import type { Span } from '../../../span.ts';
import type { Scene } from '../../scene.ts';
import type { Focus } from './understood.ts';

export interface Whole {
  readonly referent: Referent;
  readonly span: Span;
  /** Words of the title that only name the whole: "Salvadoran" in "Salvadoran negotiator". */
  readonly uses: readonly number[];
}

/** What a token names, unless that is the holder or a group. */
export function wholeAt(
  { tree, cast }: Scene,
  focus: Focus,
  token: number,
  person: Referent | undefined,
): Whole | undefined {
  const there = cast.at(token);
  const referent = there?.named ? focus.full(there, token) : there;
  if (!referent || referent === person || referent.label === 'Group') return undefined;
  return { referent, span: tree.span([token]), uses: [] };
}
