import type { Pointer } from './kernel.ts';
import type { Model } from './model.ts';

/** Where the sentences of a batch begin and end, in the arena: nothing that looks sideways crosses one. */
export interface Borders {
  readonly pointer: Pointer;
  readonly sentences: number;
}

/** `starts` are the first rows of all sentences, in order, and the number of all rows at the end. */
export function placeBorders(model: Model, starts: ArrayLike<number>): Borders {
  return { pointer: model.arena.placeIntegers(starts), sentences: starts.length - 1 };
}
