/**
 * Where, as what it is done to tells: the place that is entered or left, or where the thing is.
 *
 *     Police entered Hexley .     The fire destroyed a barn on Cobb Hill .     Two shops in Hexley were looted .
 *                    ^^^^^^                                    ^^^^^^^^^                    ^^^^^^
 */
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import { isPassive } from '../../voice.ts';
import type { EventPlace } from './place.ts';

function namedPlaceAt({ tree, cast }: Scene, token: number): EventPlace | undefined {
  const referent = cast.at(token);
  return referent?.label === 'Place' && referent.named ? { referent, span: tree.span([token]) } : undefined;
}

export function placeOfObject(scene: Scene, verb: number, words: EventWords): EventPlace | undefined {
  const { tree } = scene;
  if (tree.pos(verb) !== 'VERB') return undefined;
  const object = isPassive(scene, verb) ? tree.child(verb, 'nsubj') : tree.child(verb, 'obj');
  if (object < 0) return undefined;
  const reached = words.places.reaching.has(tree.lemma(verb)) ? namedPlaceAt(scene, object) : undefined;
  if (reached) return reached;
  // a person's place is where they are from
  if (tree.pos(object) !== 'NOUN' || scene.cast.at(object)) return undefined;
  return tree
    .children(object)
    .filter((child) => tree.is(child, 'nmod') && words.places.where.has(tree.form(tree.child(child, 'case'))))
    .map((child) => namedPlaceAt(scene, child))
    .find((place) => place !== undefined);
}
