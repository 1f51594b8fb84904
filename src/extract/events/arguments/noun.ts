/**
 * Who takes part in what a noun tells of: its possessor, what its prepositions lead to, and whoever the verb that
 * carries it is about.
 *
 *     Quill's interview with Lacey     the killing of Lacey by Quill     Quill gave Lacey a warning .     Lacey is on trial .
 *     ^^^^^                  ^^^^^                    ^^^^^    ^^^^^     ^^^^^      ^^^^^                 ^^^^^
 */
import type { Participation } from '../../../ontology.ts';
import type { Scene } from '../../scene.ts';
import { subjectOf } from '../../statements/source/source.ts';
import { isPassive } from '../../voice.ts';
import type { EventWords } from '../../events.ts';
import { prepositionOf, type Argument, type ArgumentWords } from './argument.ts';

function ofPreposition(preposition: string, undergoes: boolean, words: ArgumentWords): Participation | undefined {
  if (words.wholes.has(preposition)) return undergoes ? 'patient' : 'agent';
  if (words.authors.has(preposition) || words.sources.has(preposition)) return 'agent';
  if (words.targets.has(preposition)) return 'patient';
  if (words.companions.has(preposition)) return 'participant';
  return words.recipients.has(preposition) ? 'recipient' : undefined;
}

/** Of the verb that carries the noun: "gave Lacey a warning". */
function carried(scene: Scene, noun: number, verb: number, words: ArgumentWords): Argument[] {
  const { tree } = scene;
  const found: Argument[] = [];
  const lemma = tree.lemma(verb);
  if (isPassive(scene, verb)) {
    for (const child of tree.children(verb))
      if (tree.dep(child) === 'obl:agent') found.push({ token: child, as: 'agent' });
    return found;
  }
  const subject = subjectOf(scene, verb);
  if (subject >= 0 && subject !== noun)
    found.push({ token: subject, as: words.receiving.has(lemma) ? 'patient' : 'agent' });
  for (const child of tree.children(verb)) {
    if (tree.is(child, 'iobj')) found.push({ token: child, as: 'recipient' });
    else if (tree.is(child, 'obl')) {
      const as = ofPreposition(prepositionOf(tree, child), false, words);
      if (as && as !== 'agent') found.push({ token: child, as });
    }
  }
  return found;
}

/** A verb that carries the noun, or tells of doing what the noun names: "led the inquiry". */
function carries(verb: number, noun: number, { tree }: Scene, words: EventWords): boolean {
  const lemma = tree.lemma(verb);
  if (tree.is(noun, 'obj')) return words.isLightVerb(lemma) || words.arguments.conducting.has(lemma);
  return tree.dep(noun) === 'nsubj:pass' && (words.isLightVerb(lemma) || words.arguments.conducting.has(lemma));
}

/** Who says or does what the clause tells in the course of it: "In a speech, Quill said …". */
function performer(scene: Scene, noun: number, verb: number, words: ArgumentWords): number {
  const { tree } = scene;
  const isCourse = tree.is(noun, 'obl') && words.courses.has(prepositionOf(tree, noun));
  if (!isCourse || !words.performed.has(tree.lemma(noun)) || isPassive(scene, verb)) return -1;
  return subjectOf(scene, verb);
}

export function nounArguments(scene: Scene, noun: number, words: EventWords): Argument[] {
  const { tree, cast } = scene;
  const undergoes = words.arguments.undergone.has(tree.lemma(noun));
  const found: Argument[] = [];
  for (const child of tree.children(noun)) {
    if (tree.dep(child) === 'nmod:poss') found.push({ token: child, as: undergoes ? 'patient' : 'agent' });
    else if (tree.is(child, 'nmod')) {
      const as = ofPreposition(prepositionOf(tree, child), undergoes, words.arguments);
      if (as) found.push({ token: child, as });
    } else if (tree.is(child, 'compound') && cast.at(child)?.named && child < noun) {
      found.push({ token: child, as: undergoes ? 'patient' : 'agent' });
    }
  }
  const head = tree.head(noun);
  if (head < 0) return found;
  if (tree.pos(head) === 'VERB' && carries(head, noun, scene, words)) {
    found.push(...carried(scene, noun, head, words.arguments));
  } else if (words.arguments.states.has(prepositionOf(tree, noun)) && tree.child(noun, 'det', 'nmod:poss') < 0) {
    const copula = tree.child(noun, 'cop') >= 0;
    const subject = copula ? tree.child(noun, 'nsubj') : tree.is(noun, 'obl') ? subjectOf(scene, head) : -1;
    if (subject >= 0) found.push({ token: subject, as: 'patient' });
  } else if (tree.pos(head) === 'VERB' && !found.some(({ as }) => as === 'agent')) {
    const by = performer(scene, noun, head, words.arguments);
    if (by >= 0) found.push({ token: by, as: 'agent' });
  }
  return found;
}
