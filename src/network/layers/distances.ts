import type { Pointer } from '../kernel.ts';
import type { Model } from '../model.ts';

/**
 * Signed distances in buckets: 0 is the root; distance d goes by the first of the ascending `bounds` that |d|
 * doesn't exceed, or by one bucket more if it exceeds all; to the left (d < 0) they are numbered from 1, to the
 * right after those.
 */
export class Distances {
  readonly reach: number;
  readonly pointer: Pointer;
  readonly #buckets: Int32Array;

  constructor(model: Model, bounds: readonly number[]) {
    this.reach = (bounds.at(-1) ?? 0) + 1;
    this.#buckets = new Int32Array(2 * this.reach + 1);
    for (let d = -this.reach; d <= this.reach; d++) {
      const beyond = bounds.findIndex((bound) => Math.abs(d) <= bound);
      const size = beyond < 0 ? bounds.length : beyond;
      this.#buckets[d + this.reach] = d < 0 ? size + 1 : size + bounds.length + 2;
    }
    this.pointer = model.arena.placeIntegers(this.#buckets);
  }

  /** The bucket of a head that lies `distance` tokens to the right of its dependent. */
  bucket(distance: number): number {
    return this.#buckets[Math.max(-this.reach, Math.min(this.reach, distance)) + this.reach]!;
  }
}
