/** The rows of several queries, one after the other. */
import type { Union } from '../../plan/plan.ts';
import { compileSteps } from '../compile.ts';
import type { Environment, Row } from '../environment.ts';
import type { Step } from '../step.ts';

interface Part {
  readonly step: Step;
  readonly columns: readonly number[];
}

export class UnionStep implements Step {
  readonly #parts: readonly Part[];
  readonly #columns: readonly number[];
  readonly #row: Row;
  #current = 0;

  constructor({ parts, columns }: Union, environment: Environment) {
    this.#parts = parts.map((part) => ({
      step: compileSteps(part.plan, environment),
      columns: part.columns.map(({ index }) => index),
    }));
    this.#columns = columns.map(({ index }) => index);
    this.#row = environment.row;
  }

  open(): void {
    this.#current = 0;
    this.#parts[0]!.step.open();
  }

  next(): boolean {
    for (;;) {
      const { step, columns } = this.#parts[this.#current]!;
      if (step.next()) {
        this.#columns.forEach((column, i) => {
          this.#row[column] = this.#row[columns[i]!]!;
        });
        return true;
      }
      if (this.#current === this.#parts.length - 1) return false;
      this.#parts[++this.#current]!.step.open();
    }
  }
}
