/** Where: the place that the clause of an event names. */
import type { Referent } from '../../../doc.ts';
import type { Span } from '../../../span.ts';
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import { coreOf } from '../names/phrase.ts';
import { wholesOf } from '../wholes.ts';
import { placeOfObject } from './object.ts';

/** A place with the words that name it. */
export interface EventPlace {
  readonly referent: Referent;
  readonly span: Span;
}

/** The first place that a preposition of place leads to, under the trigger or the verb that carries it. */
export function placeOf(scene: Scene, trigger: number, words: EventWords): EventPlace | undefined {
  const { tree } = scene;
  const head = tree.head(trigger);
  const isNoun = tree.pos(trigger) !== 'VERB';
  const carrier =
    isNoun &&
    head >= 0 &&
    tree.pos(head) === 'VERB' &&
    ((tree.is(trigger, 'obj') || tree.dep(trigger) === 'nsubj:pass' ? words.isLightVerb(tree.lemma(head)) : false) ||
      (tree.is(trigger, 'nsubj') && words.takesPlace(tree.lemma(head))))
      ? head
      : -1;
  return (
    placeUnder(scene, trigger, words) ??
    (carrier >= 0 ? placeUnder(scene, carrier, words) : undefined) ??
    sharedPlace(scene, trigger, words) ??
    placeOfObject(scene, trigger, words) ??
    wholesOf(scene, trigger, words)
      .map((whole) => placeUnder(scene, whole, words))
      .find((place) => place !== undefined)
  );
}

/** "arrested and charged in Hexley" */
function sharedPlace(scene: Scene, verb: number, words: EventWords): EventPlace | undefined {
  const { tree } = scene;
  if (tree.pos(verb) !== 'VERB') return undefined;
  for (const child of tree.children(verb)) {
    if (
      !tree.is(child, 'xcomp') &&
      !(tree.is(child, 'conj') && tree.pos(child) === 'VERB' && tree.child(child, 'nsubj') < 0)
    )
      continue;
    const found = placeUnder(scene, child, words);
    if (found) return found;
  }
  return undefined;
}

function placeUnder(scene: Scene, token: number, words: EventWords): EventPlace | undefined {
  const { tree, cast } = scene;
  for (const child of tree.children(token)) {
    if (!tree.is(child, 'obl', 'nmod')) continue;
    const preposition = tree.form(tree.child(child, 'case'));
    if (!words.places.prepositions.has(preposition)) continue;
    // "in a suburb of Hexley": the place that is named within
    for (const one of [
      child,
      ...tree.children(child).filter((below) => tree.is(below, 'nmod', 'appos', 'compound', 'flat')),
    ]) {
      const referent = cast.at(one);
      if (referent?.label === 'Place' && (referent.named || one === child)) return { referent, span: tree.span([one]) };
    }
    const referent = unnamedPlace(scene, child, preposition, words);
    if (referent) return { referent, span: tree.span([child]) };
  }
  return undefined;
}

/** A place that is described alone ("in a nearby hospital"), or a body in or at whose house it happens ("at Hexley Court"). */
function unnamedPlace(scene: Scene, token: number, preposition: string, words: EventWords): Referent | undefined {
  const { tree, cast } = scene;
  const known = cast.at(token);
  const isPlace = words.places.isPlaceNoun(tree.lemma(token));
  const isBody = known?.label === 'Organization' && known.named && (isPlace || words.places.isOfHouses(preposition));
  const isDescribed =
    isPlace && tree.pos(token) === 'NOUN' && (known === undefined || (known.label === 'Organization' && !known.named));
  if (!isBody && !isDescribed) return undefined;
  const name = isBody ? known.name : coreOf(scene, token, words);
  const there = cast.placeNamed(name);
  if (there) return there;
  const place: Referent = {
    ...{ label: 'Place', name, aliases: [], named: isBody },
    mentions: [{ ...tree.span([token]), kind: isBody ? 'name' : 'description', head: token, rule: 'place-of-event' }],
  };
  cast.addPlace(place);
  return place;
}
