import type { Pointer } from './kernel.ts';
import type { Matrix, Model } from './model.ts';
import { WeightsError } from './weights.ts';

/** x · Wᵀ + b, with W stored as [outputs, inputs]. */
export class Linear {
  readonly inputs: number;
  readonly outputs: number;
  readonly #model: Model;
  readonly #panels: Pointer;
  readonly #bias: Pointer;

  /** `weight` and `bias` name tensors; a layer without bias has none. */
  constructor(model: Model, weight: string, bias?: string) {
    const { arena, kernel, weights } = model;
    const { rows, columns } = weights.tensor(weight);
    this.#model = model;
    this.inputs = columns;
    this.outputs = rows;
    this.#bias = arena.placeFloats(new Float32Array(roundedUp(rows)));
    this.#panels = arena.allocate(roundedUp(rows) * columns * 4);
    const mark = arena.mark();
    if (bias !== undefined) {
      const values = model.values(model.placeMatrix(bias));
      if (values.length !== rows) throw new WeightsError(`weights: "${bias}" is not as long as "${weight}" has rows`);
      arena.floats(this.#bias, rows).set(values);
    }
    kernel.pack(model.placeMatrix(weight).pointer, rows, columns, this.#panels);
    arena.release(mark);
  }

  apply(x: Matrix): Matrix {
    if (x.columns !== this.inputs) throw new RangeError(`${x.columns} columns for a layer of ${this.inputs} inputs`);
    const out = this.#model.matrix(x.rows, this.outputs);
    const { kernel } = this.#model;
    kernel.product(x.pointer, x.rows, this.inputs, this.#panels, this.#bias, this.outputs, out.pointer);
    return out;
  }
}

/** The kernel packs output columns in panels of eight. */
function roundedUp(columns: number): number {
  return Math.ceil(columns / 8) * 8;
}
