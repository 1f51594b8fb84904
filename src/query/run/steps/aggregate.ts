/** Rows put together by their keys. */
import type { Aggregator } from '../../functions/aggregations.ts';
import { findAggregation } from '../../functions/table.ts';
import type { Aggregate, AggregateCall } from '../../plan/plan.ts';
import { groupingKeyOfAll, type GroupingKey } from '../../values/grouping.ts';
import type { Value } from '../../values/value.ts';
import type { Environment, Evaluate, Row } from '../environment.ts';
import { compile } from '../expressions/compile.ts';
import { placed } from '../expressions/placed.ts';
import type { Step } from '../step.ts';
import { keyOf } from './distinct.ts';

interface Group {
  readonly keys: readonly Value[];
  readonly collectors: readonly Collector[];
}

interface Collector {
  add(): void;
  result(): Value;
}

export class AggregateStep implements Step {
  readonly #source: Step;
  readonly #row: Row;
  readonly #keys: readonly { readonly index: number; readonly value: Evaluate }[];
  readonly #key: () => GroupingKey;
  readonly #calls: readonly { readonly index: number; readonly collect: () => Collector }[];
  #groups: Iterator<Group> | null = null;

  constructor(source: Step, { keys, calls }: Aggregate, environment: Environment) {
    this.#source = source;
    this.#row = environment.row;
    this.#keys = keys.map(({ slot, value }) => ({ index: slot.index, value: compile(value, environment) }));
    this.#key = keyOf(
      keys.map(({ slot }) => slot.index),
      this.#row,
    );
    this.#calls = calls.map((call) => ({ index: call.slot.index, collect: collector(call, environment) }));
  }

  open(): void {
    this.#source.open();
    this.#groups = null;
  }

  next(): boolean {
    this.#groups ??= this.#grouped();
    const next = this.#groups.next();
    if (next.done) return false;
    const { keys, collectors } = next.value;
    this.#keys.forEach(({ index }, i) => {
      this.#row[index] = keys[i]!;
    });
    this.#calls.forEach(({ index }, i) => {
      this.#row[index] = collectors[i]!.result();
    });
    return true;
  }

  /** Without keys there is one group, of no rows too. */
  #grouped(): Iterator<Group> {
    const groups = new Map<GroupingKey, Group>();
    if (this.#keys.length === 0) groups.set(this.#key(), this.#group());
    while (this.#source.next()) {
      for (const { index, value } of this.#keys) this.#row[index] = value(this.#row);
      const key = this.#key();
      let group = groups.get(key);
      if (!group) groups.set(key, (group = this.#group()));
      for (const one of group.collectors) one.add();
    }
    return groups.values();
  }

  #group(): Group {
    return {
      keys: this.#keys.map(({ index }) => this.#row[index]!),
      collectors: this.#calls.map(({ collect }) => collect()),
    };
  }
}

function collector(call: AggregateCall, environment: Environment): () => Collector {
  if (call.name === null) return countRows;
  const { row } = environment;
  const aggregation = findAggregation(call.name)!;
  const values = call.arguments.map((one) => compile(one, environment));
  const add = placed(environment, call.at, (aggregator: Aggregator, given: readonly Value[]) => {
    aggregator.add(given);
  });
  return () => {
    const aggregator = aggregation.create();
    const seen = call.distinct ? new Set<GroupingKey>() : null;
    return {
      add() {
        const given = values.map((value) => value(row));
        if (seen) {
          const key = groupingKeyOfAll(given);
          if (seen.has(key)) return;
          seen.add(key);
        }
        add(aggregator, given);
      },
      result: placed(environment, call.at, () => aggregator.result()),
    };
  };
}

function countRows(): Collector {
  let count = 0;
  return {
    add() {
      count++;
    },
    result: () => BigInt(count),
  };
}
