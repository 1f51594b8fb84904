import type { Borders } from '../borders.ts';
import { LayerNorm } from './layer-norm.ts';
import { Linear } from './linear.ts';
import type { Matrix, Model } from '../model.ts';

/** The residual block x + GELU(convolution of width 3 (LayerNorm x)), in place, inside each sentence. */
export class Convolution {
  readonly #model: Model;
  readonly #norm: LayerNorm;
  readonly #linear: Linear;

  /** The convolution is a linear layer over [left neighbour, token, right neighbour]. */
  constructor(model: Model, name: string) {
    this.#model = model;
    this.#norm = new LayerNorm(model, `${name}.norm`);
    this.#linear = new Linear(model, `${name}.linear.weight`, `${name}.linear.bias`);
  }

  apply(x: Matrix, borders: Borders): void {
    const { arena, kernel } = this.#model;
    const mark = arena.mark();
    const out = this.#linear.apply(this.#norm.applyApart(x, borders));
    kernel.gelu(out.pointer, x.rows * x.columns);
    kernel.add(x.pointer, out.pointer, x.rows * x.columns);
    arena.release(mark);
  }
}
