/** What one mention says of a happening: that it was, that somebody says so, that it will be, might be or was not. */
import type { Factuality } from '../../../ontology.ts';
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import { formOf } from '../judge/verb.ts';
import { aboveOf, isKnown } from './above.ts';
import { besideOf, isCondition } from './beside.ts';

type Found = Exclude<Factuality, 'asserted'> | undefined;

/** How far up the tree words are asked. */
const farthest = 5;

export function factualityOf(scene: Scene, token: number, words: EventWords): Factuality {
  const found = wordedOf(scene, token, words, farthest);
  if (found === 'planned') return isOnCondition(scene, token, words) ? 'hypothetical' : found;
  if (found) return found;
  if (isInCondition(scene, token, words)) return 'hypothetical';
  return scene.statements.at(token).length === 0 || isPresupposed(scene, token, words) ? 'asserted' : 'reported';
}

/** "vowed to resign if the vote failed" */
function isOnCondition(scene: Scene, token: number, words: EventWords): boolean {
  const { tree } = scene;
  return [token, tree.head(token)].some((verb) =>
    tree.children(verb).some((child) => tree.is(child, 'advcl') && isCondition(scene, child, words)),
  );
}

/** What the words beside and above it make of it. */
function wordedOf(scene: Scene, at: number, words: EventWords, steps: number): Found {
  if (steps === 0) return undefined;
  const beside = besideOf(scene, at, words);
  if (beside && beside !== 'denied') return beside;
  const above = aboveOf(scene, at, words);
  // "asked them not to leave" denies nothing
  if (beside) return above === 'hypothetical' ? above : beside;
  if (above === undefined || above === 'reported') return above;
  const head = wordedOf(scene, scene.tree.head(at), words, steps - 1);
  if (above === 'through') return head;
  if (head === 'hypothetical') return head;
  // "tried to avoid a strike": it might have come to one
  if (above === 'denied') return head === 'planned' ? 'hypothetical' : above;
  return above === 'planned' && head === 'denied' ? head : above;
}

/** Any clause that it stands in is a condition: "if a firm that sold them went under". */
function isInCondition(scene: Scene, token: number, words: EventWords): boolean {
  const { tree } = scene;
  if (tree.pos(token) !== 'VERB' && isKnown(scene, token, words)) return false;
  for (let at = token; at >= 0; at = tree.head(at))
    if (tree.is(at, 'advcl') && isCondition(scene, at, words)) return true;
  return false;
}

/**
 * What a listener takes for granted, in indirect speech: what is known, what tells which one is meant.
 *
 *     She said the leak was an accident .     He said the student arrested in Hexley was his son .
 *              ^^^^^^^^                                    ^^^^^^^^^^^^^^^^
 */
function isPresupposed(scene: Scene, token: number, words: EventWords): boolean {
  const { tree, level } = scene;
  if (level[token]! >= 0) return false;
  if (tree.pos(token) !== 'VERB') return isKnown(scene, token, words);
  return tree.dep(token) === 'acl' && formOf(scene, token) === 'past-participle';
}
