/** Whether a verb is in the passive. */
import type { Scene } from './scene.ts';

/** "has asked" has no passive subject, whatever the tree says of it. */
export function isPassive({ tree }: Scene, verb: number): boolean {
  const has = (relation: string): boolean => tree.children(verb).some((child) => tree.dep(child) === relation);
  return has('aux:pass') || (has('nsubj:pass') && !has('aux'));
}
