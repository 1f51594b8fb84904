/** Which words name a happening. */
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';
import { candidatesOf } from './candidates.ts';
import { happeningProbability } from './judge/happening.ts';
import { carriedNoun } from './judge/rules.ts';

/** A word that names a happening, and how probable it is that it does. */
export interface Trigger {
  readonly token: number;
  readonly probability: number;
}

/** What is less probable is no happening. */
const least = 0.4;

/**
 * The noun that tells what happens where the verb only carries it or says that it took place; -1 where none does.
 *
 *     The mayor gave an interview .        The trial began on Monday .
 *               ^^^^    ^^^^^^^^^              ^^^^^ ^^^^^
 */
function tellingNoun(scene: Scene, verb: number, words: EventWords): number {
  const { tree } = scene;
  if (tree.pos(verb) !== 'VERB') return -1;
  const subject = tree.child(verb, 'nsubj');
  return words.takesPlace(tree.lemma(verb)) && tree.child(verb, 'obj', 'xcomp') < 0 && subject >= 0
    ? subject
    : carriedNoun(scene, verb, words);
}

/** In the order of the text. */
export function triggersOf(scene: Scene, words: EventWords): Trigger[] {
  const likely = candidatesOf(scene, words)
    .map((token) => ({ token, probability: happeningProbability(scene, token, words) }))
    .filter(({ probability }) => probability >= least);
  const tokens = new Set(likely.map(({ token }) => token));
  return likely.filter(({ token }) => !tokens.has(tellingNoun(scene, token, words)));
}
