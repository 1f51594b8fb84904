/** ORDER BY; with a LIMIT behind it, only so many rows are kept. */
import type { Sort } from '../../plan/plan.ts';
import { order } from '../../values/order.ts';
import type { Value } from '../../values/value.ts';
import type { Environment, Evaluate, Row } from '../environment.ts';
import { compile } from '../expressions/compile.ts';
import type { Step } from '../step.ts';
import { rowCount } from './limit.ts';

interface Sorted {
  readonly keys: readonly Value[];
  readonly values: readonly Value[];
  /** Of rows that are equal, the first stays first. */
  readonly number: number;
}

export class SortStep implements Step {
  readonly #source: Step;
  readonly #row: Row;
  readonly #keys: readonly { readonly value: Evaluate; readonly sign: number }[];
  readonly #kept: readonly number[];
  readonly #most: () => number;
  #rows: Sorted[] | null = null;
  #position = 0;

  constructor(source: Step, { keys, kept, first, skipped }: Sort, environment: Environment) {
    this.#source = source;
    this.#row = environment.row;
    this.#keys = keys.map(({ value, descending }) => ({
      value: compile(value, environment),
      sign: descending ? -1 : 1,
    }));
    this.#kept = [...new Set(kept.map(({ index }) => index))];
    const limit = first && rowCount(first, environment);
    const skip = skipped && rowCount(skipped, environment);
    this.#most = () => (limit ? limit() + (skip ? skip() : 0) : Infinity);
  }

  open(): void {
    this.#source.open();
    this.#rows = null;
    this.#position = 0;
  }

  next(): boolean {
    this.#rows ??= this.#sorted();
    const sorted = this.#rows[this.#position++];
    if (!sorted) return false;
    this.#kept.forEach((slot, i) => {
      this.#row[slot] = sorted.values[i]!;
    });
    return true;
  }

  #sorted(): Sorted[] {
    const most = this.#most();
    if (most === 0) return [];
    const rows: Sorted[] = [];
    const compare = (one: Sorted, other: Sorted): number =>
      this.#compare(one.keys, other.keys) || one.number - other.number;
    let last: Sorted | null = null;
    for (let number = 0; this.#source.next(); number++) {
      const keys = this.#keys.map(({ value }) => value(this.#row));
      if (last && this.#compare(keys, last.keys) >= 0) continue;
      rows.push({ keys, values: this.#kept.map((slot) => this.#row[slot]!), number });
      // Sorted and cut each time that there are twice as many as are wanted.
      if (rows.length < Math.max(2 * most, 64)) continue;
      rows.sort(compare);
      rows.length = most;
      last = rows.at(-1)!;
    }
    rows.sort(compare);
    if (rows.length > most) rows.length = most;
    return rows;
  }

  #compare(one: readonly Value[], other: readonly Value[]): number {
    for (let i = 0; i < one.length; i++) {
      const difference = order(one[i]!, other[i]!);
      if (difference !== 0) return difference * this.#keys[i]!.sign;
    }
    return 0;
  }
}
