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
  if (words.authors.has(preposition)) return 'agent';
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

export function nounArguments(scene: Scene, noun: number, words: EventWords): Argument[] {
  const { tree } = scene;
  const undergoes = words.arguments.undergone.has(tree.lemma(noun));
  const found: Argument[] = [];
  for (const child of tree.children(noun)) {
    if (tree.dep(child) === 'nmod:poss') found.push({ token: child, as: undergoes ? 'patient' : 'agent' });
    else if (tree.is(child, 'nmod')) {
      const as = ofPreposition(prepositionOf(tree, child), undergoes, words.arguments);
      if (as) found.push({ token: child, as });
    }
  }
  const head = tree.head(noun);
  if (head < 0) return found;
  const isCarried = tree.is(noun, 'obj') || tree.dep(noun) === 'nsubj:pass';
  if (isCarried && tree.pos(head) === 'VERB' && words.isLightVerb(tree.lemma(head))) {
    found.push(...carried(scene, noun, head, words.arguments));
  } else if (words.arguments.states.has(prepositionOf(tree, noun)) && tree.child(noun, 'det', 'nmod:poss') < 0) {
    const copula = tree.child(noun, 'cop') >= 0;
    const subject = copula ? tree.child(noun, 'nsubj') : tree.is(noun, 'obl') ? subjectOf(scene, head) : -1;
    if (subject >= 0) found.push({ token: subject, as: 'patient' });
  }
  return found;
}
