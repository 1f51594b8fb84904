/**
 * What a happening is told as a part of: the one that it goes along with, the one that is said to do it.
 *
 *     Two men were hurt during the attack .     The first fire destroyed a barn .     the crash that killed Lacey
 *                  ^^^^            ^^^^^^                 ^^^^ ^^^^^^^^^                   ^^^^^      ^^^^^^
 */
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';
import { isPassive } from '../voice.ts';

export function wholesOf(scene: Scene, trigger: number, words: EventWords): number[] {
  const { tree } = scene;
  const isAround = (token: number): boolean => words.dates.simultaneous.has(tree.form(tree.child(token, 'case')));
  const goesAlong = (token: number): boolean =>
    tree.children(token).some((mark) => words.dates.simultaneous.has(tree.form(mark)));
  if (tree.pos(trigger) !== 'VERB')
    return tree.children(trigger).filter((child) => tree.is(child, 'nmod') && isAround(child));
  const beside = tree
    .children(trigger)
    .filter((child) => (tree.is(child, 'obl') ? isAround(child) : tree.is(child, 'advcl') && goesAlong(child)));
  const doer = isPassive(scene, trigger) ? -1 : tree.child(trigger, 'nsubj');
  return [...beside, ...(doer >= 0 ? [doer] : []), ...(tree.dep(trigger) === 'acl:relcl' ? [tree.head(trigger)] : [])];
}
