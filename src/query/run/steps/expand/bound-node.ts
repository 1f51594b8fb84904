/** A node that is known already. */
import type { BoundNode } from '../../../plan/plan.ts';
import type { Environment, Row } from '../../environment.ts';
import type { Step } from '../../step.ts';
import { asNode } from './neighbors.ts';

export class BoundNodeStep implements Step {
  readonly #source: Step;
  readonly #row: Row;
  readonly #index: number;

  constructor(source: Step, { node }: BoundNode, { row }: Environment) {
    this.#source = source;
    this.#row = row;
    this.#index = node.index;
  }

  open(): void {
    this.#source.open();
  }

  next(): boolean {
    while (this.#source.next()) {
      if (asNode(this.#row[this.#index]!)) return true;
    }
    return false;
  }
}
