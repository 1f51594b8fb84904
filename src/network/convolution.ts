import type { Borders } from './borders.ts';
import { LayerNorm } from './layer-norm.ts';
import { Linear } from './linear.ts';
import type { Matrix, Model } from './model.ts';

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
    const normal = this.#norm.apply(x);
    const wide = this.#model.matrix(x.rows, 3 * x.columns);
    kernel.neighbours(normal.pointer, x.columns, borders.pointer, borders.sentences, wide.pointer);
    const out = this.#linear.apply(wide);
    kernel.gelu(out.pointer, x.rows * x.columns);
    kernel.add(x.pointer, out.pointer, x.rows * x.columns);
    arena.release(mark);
  }
}
