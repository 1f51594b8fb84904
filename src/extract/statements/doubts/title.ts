/** Quotations that name something: nobody says a title. */
import type { Quotation } from '../../../doc.ts';
import { firstPast } from '../../../search.ts';
import type { Tree } from '../../../tree.ts';
import type { Scene } from '../../scene.ts';

/** Whether every word but the small ones is capitalized, as in ‘The Long Way to the Sea’, and none ends a sentence. */
function isTitle(tree: Tree, start: number, end: number): boolean {
  const words = tree.within({ start: start + 1, end: end - 1 });
  const large = words.filter((word) => !['DET', 'ADP', 'CCONJ', 'PART'].includes(tree.pos(word)));
  return words.length > 1 && large.length > 0 && large.every((word) => /^[\p{Lu}\d]/u.test(tree.tokens[word]!.text));
}

/** Whether a quotation is a title, or a part of a name: ‘The Long Night’, Walter “Buzz” Linde. */
export function isName({ doc, tree }: Scene, { start, end }: Quotation): boolean {
  const [before, after] = [tree.tokenAt(start) - 1, tree.tokenAt(end - 1) + 1];
  const inName =
    tree.pos(before) === 'PROPN' && tree.pos(after) === 'PROPN' && tree.sentence(before) === tree.sentence(after);
  if (inName || isTitle(tree, start, end)) return true;
  const name = doc.entities[firstPast(doc.entities, (entity) => entity.start > start + 1) - 1];
  return name !== undefined && end - 1 <= name.end;
}
