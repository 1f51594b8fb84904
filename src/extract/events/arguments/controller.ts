/**
 * Whose deed a verb without a subject tells of.
 *
 *     Critics called on Quill to resign .     Quill was accused of stealing it .     Quill 's decision to leave
 *                       ^^^^^    ^^^^^^       ^^^^^                ^^^^^^^^           ^^^^^                ^^^^^
 */
import { isInfinitive } from '../../infinitive.ts';
import type { Scene } from '../../scene.ts';
import { subjectOf } from '../../statements/source/source.ts';
import { isPassive } from '../../voice.ts';
import { prepositionOf, type ArgumentWords } from './argument.ts';

/** The token of whoever does it, or to whom it is done in the passive; -1 where the text names nobody. */
export function controllerOf(scene: Scene, verb: number, words: ArgumentWords): number {
  const { tree } = scene;
  const head = tree.head(verb);
  if (head < 0) return -1;
  if (tree.is(verb, 'acl')) return ofNoun(scene, verb, head, words);
  if (tree.is(verb, 'xcomp', 'advcl', 'obl') && tree.pos(head) === 'VERB') {
    const directed = ofDirected(scene, verb, head, words);
    if (directed >= 0) return directed;
  }
  // "Opening the bridge will help," Quill said: not hers
  return tree.is(verb, 'ccomp') && verb < head ? -1 : subjectOf(scene, verb);
}

/** Whom the verb above directs to do it or blames for it. */
function ofDirected(scene: Scene, verb: number, head: number, words: ArgumentWords): number {
  const { tree } = scene;
  const introduced = tree.children(verb).find((child) => child < verb && tree.is(child, 'mark', 'case'));
  const isBlamed = introduced !== undefined && words.blaming.has(tree.form(introduced));
  const isDirected =
    introduced !== undefined && tree.pos(introduced) === 'PART' && words.directing.has(tree.lemma(head));
  if (isPassive(scene, head) || (!isBlamed && !isDirected)) return -1;
  const object = tree.child(head, 'iobj', 'obj');
  if (object >= 0 && object < verb) return object;
  const called = isDirected
    ? tree
        .children(head)
        .find((child) => child < verb && tree.is(child, 'obl') && words.targets.has(prepositionOf(tree, child)))
    : undefined;
  return called ?? -1;
}

/** Of a clause that describes a noun: whoever that is, or whose plan, right or deed the noun names. */
function ofNoun(scene: Scene, verb: number, noun: number, words: ArgumentWords): number {
  const { tree, cast } = scene;
  const isGerund = tree.child(verb, 'mark', 'case') >= 0;
  if (cast.at(noun) || !(isInfinitive(tree, verb) || isGerund)) return noun;
  const isOwners = (preposition: string): boolean => words.authors.has(preposition) || words.wholes.has(preposition);
  const owner = tree
    .children(noun)
    .find(
      (child) => tree.dep(child) === 'nmod:poss' || (tree.is(child, 'nmod') && isOwners(prepositionOf(tree, child))),
    );
  if (owner !== undefined) return owner;
  const above = tree.head(noun);
  // "a debate about closing the bridge": a debate closes nothing
  const nobody = isGerund && !isInfinitive(tree, verb) ? -1 : noun;
  if (above < 0 || tree.pos(above) !== 'VERB') return nobody;
  // "signalled its willingness to leave", "gave them the chance to leave"
  const receiver = tree.child(above, 'iobj');
  return receiver >= 0 ? receiver : tree.is(noun, 'obj') ? subjectOf(scene, above) : nobody;
}
