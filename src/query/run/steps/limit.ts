/** SKIP and LIMIT. */
import { CypherError } from '../../error.ts';
import type { Bound, Limit, Skip } from '../../plan/plan.ts';
import { typeOf } from '../../values/types.ts';
import type { Value } from '../../values/value.ts';
import type { Environment } from '../environment.ts';
import { compile } from '../expressions/compile.ts';
import { placed } from '../expressions/placed.ts';
import type { Step } from '../step.ts';

/** Computed once for a query: it may name no variable. */
export function rowCount(count: Bound, environment: Environment): () => number {
  const value = compile(count, environment);
  const checked = placed(environment, count.expression.at, countOf);
  return () => checked(value(environment.row));
}

function countOf(value: Value): number {
  if (typeof value !== 'bigint') throw new CypherError('type', `a number of rows is an INTEGER, not ${typeOf(value)}`);
  if (value < 0n) throw new CypherError('runtime', 'a number of rows is not negative');
  return Number(value);
}

export class LimitStep implements Step {
  readonly #source: Step;
  readonly #count: () => number;
  #left = 0;

  constructor(source: Step, { count }: Limit, environment: Environment) {
    this.#source = source;
    this.#count = rowCount(count, environment);
  }

  open(): void {
    this.#source.open();
    this.#left = this.#count();
  }

  next(): boolean {
    if (this.#left === 0) return false;
    this.#left--;
    return this.#source.next();
  }
}

export class SkipStep implements Step {
  readonly #source: Step;
  readonly #count: () => number;
  #left = 0;

  constructor(source: Step, { count }: Skip, environment: Environment) {
    this.#source = source;
    this.#count = rowCount(count, environment);
  }

  open(): void {
    this.#source.open();
    this.#left = this.#count();
  }

  next(): boolean {
    for (; this.#left > 0; this.#left--) {
      if (!this.#source.next()) return false;
    }
    return this.#source.next();
  }
}
