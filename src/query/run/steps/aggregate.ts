/** Rows put together by their keys. */
import { Count, type Total } from '../../functions/aggregations/aggregations.ts';
import { findAggregation } from '../../functions/table.ts';
import type { Aggregate, AggregateCall } from '../../plan/plan.ts';
import type { GroupingKey } from '../../values/grouping.ts';
import type { Value } from '../../values/value.ts';
import type { Environment, Evaluate, Row } from '../environment.ts';
import { compile } from '../expressions/compile.ts';
import { placed } from '../expressions/placed.ts';
import type { Step } from '../step.ts';
import { keyOf } from './distinct.ts';

interface Group {
  readonly keys: readonly Value[];
  /** One for each call. */
  readonly totals: readonly Total[];
}

/** A call of an aggregation, the same for all groups. */
interface Call {
  readonly index: number;
  start(): Total;
  /** Adds the row that there is. */
  add(total: Total): void;
  result(total: Total): Value;
}

export class AggregateStep implements Step {
  readonly #source: Step;
  readonly #row: Row;
  readonly #keys: readonly { readonly index: number; readonly value: Evaluate }[];
  readonly #key: () => GroupingKey;
  readonly #calls: readonly Call[];
  #groups: Iterator<Group> | null = null;

  constructor(source: Step, { keys, calls }: Aggregate, environment: Environment) {
    this.#source = source;
    this.#row = environment.row;
    this.#keys = keys.map(({ slot, value }) => ({ index: slot.index, value: compile(value, environment) }));
    this.#key = keyOf(
      keys.map(({ slot }) => slot.index),
      this.#row,
    );
    this.#calls = calls.map((call) => compileCall(call, environment));
  }

  open(): void {
    this.#source.open();
    this.#groups = null;
  }

  next(): boolean {
    this.#groups ??= this.#grouped();
    const next = this.#groups.next();
    if (next.done) return false;
    const { keys, totals } = next.value;
    this.#keys.forEach(({ index }, i) => {
      this.#row[index] = keys[i]!;
    });
    this.#calls.forEach((call, i) => {
      this.#row[call.index] = call.result(totals[i]!);
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
      for (let i = 0; i < this.#calls.length; i++) this.#calls[i]!.add(group.totals[i]!);
    }
    return groups.values();
  }

  #group(): Group {
    return {
      keys: this.#keys.map(({ index }) => this.#row[index]!),
      totals: this.#calls.map((call) => call.start()),
    };
  }
}

function compileCall(call: AggregateCall, environment: Environment): Call {
  const { index } = call.slot;
  if (call.name === null) return { index, start: () => new Count(), add: addRow, result: resultOf };
  const { row } = environment;
  const aggregation = findAggregation(call.name)!;
  const [value, argument] = call.arguments.map((one) => compile(one, environment)) as [Evaluate, Evaluate?];
  return {
    index,
    start: () => aggregation.start(call.distinct),
    add: placed(environment, call.at, (total) => {
      aggregation.add(total, value(row), argument?.(row));
    }),
    result: placed(environment, call.at, resultOf),
  };
}

function addRow(total: Total): void {
  total.add(true, null);
}

function resultOf(total: Total): Value {
  return total.result();
}
