/** Whether a verb is an infinitive with "to". */
import type { Tree } from '../tree.ts';

export function isInfinitive(tree: Tree, verb: number): boolean {
  return tree.children(verb).some((child) => tree.pos(child) === 'PART' && tree.is(child, 'mark'));
}
