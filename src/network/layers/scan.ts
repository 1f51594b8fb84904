import type { Borders } from '../borders.ts';
import { LayerNorm } from './layer-norm.ts';
import { Linear } from './linear.ts';
import type { Matrix, Model } from '../model.ts';
import { WeightsError } from '../weights.ts';

/**
 * The residual block x + state · SiLU(gate), in place, where candidate, forget gate and gate come from one
 * linear layer over LayerNorm x, and the state runs through each sentence: half of the columns forwards, half
 * backwards (simple recurrent unit, Lei et al. 2018).
 */
export class Scan {
  readonly #model: Model;
  readonly #norm: LayerNorm;
  readonly #linear: Linear;

  constructor(model: Model, name: string) {
    this.#model = model;
    this.#norm = new LayerNorm(model, `${name}.norm`);
    this.#linear = new Linear(model, `${name}.linear.weight`, `${name}.linear.bias`);
    if (this.#linear.inputs % 8 !== 0 || this.#linear.outputs !== 3 * this.#linear.inputs) {
      throw new WeightsError(`weights: "${name}" is no scan: its shape must be [3 · 8n, 8n]`);
    }
  }

  apply(x: Matrix, borders: Borders): void {
    const { arena, kernel } = this.#model;
    const mark = arena.mark();
    const gates = this.#linear.apply(this.#norm.apply(x));
    const state = this.#model.matrix(1, x.columns);
    kernel.scan(gates.pointer, x.columns, borders.pointer, borders.sentences, state.pointer, x.pointer);
    arena.release(mark);
  }
}
