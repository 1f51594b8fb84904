/** Which words name a happening. */
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';
import { candidatesOf } from './candidates.ts';
import { happeningProbability } from './judge/happening.ts';

/** A word that names a happening, and how probable it is that it does. */
export interface Trigger {
  readonly token: number;
  readonly probability: number;
}

/** What is less probable is no happening. */
const least = 0.4;

/** In the order of the text. */
export function triggersOf(scene: Scene, words: EventWords): Trigger[] {
  return candidatesOf(scene, words)
    .map((token) => ({ token, probability: happeningProbability(scene, token, words) }))
    .filter(({ probability }) => probability >= least);
}
