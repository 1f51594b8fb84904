/** Steps that look at one row at a time. */
import type { CountStored, Filter, Project, UnwindList } from '../../plan/plan.ts';
import { isList } from '../../values/types.ts';
import type { ListValue, Value } from '../../values/value.ts';
import { truth, type Truth } from '../../values/logic.ts';
import type { Environment, Evaluate, Row } from '../environment.ts';
import { compile } from '../expressions/compile.ts';
import { placed } from '../expressions/placed.ts';
import type { Step } from '../step.ts';

/** The row as it is, once. */
export class StartStep implements Step {
  #given = false;

  open(): void {
    this.#given = false;
  }

  next(): boolean {
    if (this.#given) return false;
    return (this.#given = true);
  }
}

export class FilterStep implements Step {
  readonly #source: Step;
  readonly #row: Row;
  readonly #holds: Evaluate;
  readonly #truth: (value: Value) => Truth;

  constructor(source: Step, { predicate }: Filter, environment: Environment) {
    this.#source = source;
    this.#row = environment.row;
    this.#holds = compile(predicate, environment);
    this.#truth = placed(environment, predicate.expression.at, truth);
  }

  open(): void {
    this.#source.open();
  }

  next(): boolean {
    while (this.#source.next()) {
      const holds = this.#holds(this.#row);
      if (holds === true) return true;
      if (holds !== false) this.#truth(holds);
    }
    return false;
  }
}

export class ProjectStep implements Step {
  readonly #source: Step;
  readonly #row: Row;
  readonly #assignments: readonly { readonly index: number; readonly value: Evaluate }[];

  constructor(source: Step, { assignments }: Project, environment: Environment) {
    this.#source = source;
    this.#row = environment.row;
    this.#assignments = assignments.map(({ slot, value }) => ({
      index: slot.index,
      value: compile(value, environment),
    }));
  }

  open(): void {
    this.#source.open();
  }

  next(): boolean {
    if (!this.#source.next()) return false;
    for (const { index, value } of this.#assignments) this.#row[index] = value(this.#row);
    return true;
  }
}

/** A row for each element; none of null, one of what is no list. */
export class UnwindStep implements Step {
  readonly #source: Step;
  readonly #row: Row;
  readonly #list: Evaluate;
  readonly #index: number;
  #elements: ListValue = [];
  #position = 0;

  constructor(source: Step, { list, variable }: UnwindList, environment: Environment) {
    this.#source = source;
    this.#row = environment.row;
    this.#list = compile(list, environment);
    this.#index = variable.index;
  }

  open(): void {
    this.#source.open();
    this.#elements = [];
    this.#position = 0;
  }

  next(): boolean {
    while (this.#position >= this.#elements.length) {
      if (!this.#source.next()) return false;
      const value = this.#list(this.#row);
      this.#elements = isList(value) ? value : value === null ? [] : [value];
      this.#position = 0;
    }
    this.#row[this.#index] = this.#elements[this.#position++]!;
    return true;
  }
}

export class CountStoredStep implements Step {
  readonly #source: Step;
  readonly #row: Row;
  readonly #plan: CountStored;

  constructor(source: Step, plan: CountStored, { row }: Environment) {
    this.#source = source;
    this.#plan = plan;
    this.#row = row;
  }

  open(): void {
    this.#source.open();
  }

  next(): boolean {
    this.#row[this.#plan.slot.index] = BigInt(this.#plan.count());
    return this.#source.next();
  }
}
