/** Steps that run others for each of their rows. */
import type { Optional } from '../../plan/plan.ts';
import type { Environment, Row } from '../environment.ts';
import type { Step } from '../step.ts';

export class EachStep implements Step {
  readonly #source: Step;
  readonly #inner: Step;
  #inside = false;

  constructor(source: Step, inner: Step) {
    this.#source = source;
    this.#inner = inner;
  }

  open(): void {
    this.#source.open();
    this.#inside = false;
  }

  next(): boolean {
    for (;;) {
      if (this.#inside && this.#inner.next()) return true;
      this.#inside = this.#source.next();
      if (!this.#inside) return false;
      this.#inner.open();
    }
  }
}

export class OptionalStep implements Step {
  readonly #source: Step;
  readonly #inner: Step;
  readonly #row: Row;
  readonly #slots: readonly number[];
  #inside = false;

  constructor(source: Step, inner: Step, { slots }: Optional, { row }: Environment) {
    this.#source = source;
    this.#inner = inner;
    this.#row = row;
    this.#slots = slots.map(({ index }) => index);
  }

  open(): void {
    this.#source.open();
    this.#inside = false;
  }

  next(): boolean {
    if (this.#inside && this.#inner.next()) return true;
    this.#inside = false;
    if (!this.#source.next()) return false;
    this.#inner.open();
    if (this.#inner.next()) return (this.#inside = true);
    for (const slot of this.#slots) this.#row[slot] = null;
    return true;
  }
}
