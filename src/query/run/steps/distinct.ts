/** Each row once. */
import type { Distinct } from '../../plan/plan.ts';
import { groupingKey, groupingKeyOfAll, type GroupingKey } from '../../values/grouping.ts';
import type { Environment, Row } from '../environment.ts';
import type { Step } from '../step.ts';

/** The key of some slots of a row. */
export function keyOf(slots: readonly number[], row: Row): () => GroupingKey {
  if (slots.length === 1) {
    const [slot] = slots as [number];
    return () => groupingKey(row[slot]!);
  }
  return () => groupingKeyOfAll(slots.map((slot) => row[slot]!));
}

export class DistinctStep implements Step {
  readonly #source: Step;
  readonly #key: () => GroupingKey;
  #seen = new Set<GroupingKey>();

  constructor(source: Step, { slots }: Distinct, { row }: Environment) {
    this.#source = source;
    this.#key = keyOf(
      slots.map(({ index }) => index),
      row,
    );
  }

  open(): void {
    this.#source.open();
    this.#seen = new Set();
  }

  next(): boolean {
    while (this.#source.next()) {
      const key = this.#key();
      if (this.#seen.has(key)) continue;
      this.#seen.add(key);
      return true;
    }
    return false;
  }
}
