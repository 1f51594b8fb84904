/** What a role is a role of: an organisation, a person, a place or a work. */
import type { Referent } from '../../doc.ts';
import type { Span } from '../../span.ts';
import type { RoleFound, RoleWords } from '../roles.ts';
import type { Scene } from '../scene.ts';

export interface Whole {
  readonly referent: Referent;
  readonly span: Span;
}

const canBeWhole = (referent: Referent | undefined, person: Referent): referent is Referent =>
  referent !== undefined && referent !== person && referent.label !== 'Group';

/**
 * Ellery News anchor Ada Quill      Pike’s attorney    president of the society
 * ^^^^^^^^^^^                       ^^^^                               ^^^^^^^
 */
export function wholeOf(scene: Scene, role: RoleFound, person: Referent, words: RoleWords): Whole | undefined {
  const { tree, cast } = scene;
  const inside = tree.within(role.span).filter((token) => token < role.head);
  const before = tree.tokenAt(role.span.start) - 1;
  const possessor = tree.child(role.head, 'nmod:poss');
  const after = tree.children(role.head).filter((child) => {
    const preposition = tree.is(child, 'nmod') ? tree.child(child, 'case') : -1;
    return child > role.head && preposition >= 0 && words.wholePrepositions.has(tree.form(preposition));
  });
  const adjacent =
    before >= 0 &&
    tree.sentence(before) === tree.sentence(role.head) &&
    cast.at(before)?.named &&
    tree.is(before, 'compound', 'flat', 'nmod:poss')
      ? [before]
      : [];
  for (const token of [possessor, ...after, ...inside, ...adjacent]) {
    const referent = token >= 0 ? cast.at(token) : undefined;
    if (!canBeWhole(referent, person)) continue;
    if (!referent.named && referent.label === 'Person' && token !== possessor) continue;
    return { referent, span: tree.span([token]) };
  }
  return undefined;
}
