import type { Borders } from '../borders.ts';
import type { Matrix, Model, Triples } from '../model.ts';
import { WeightsError } from '../weights.ts';

/** PyTorch's default, which training uses. */
const EPSILON = 1e-5;

/** Normalises each row; gain and shift are stored under `name.weight` and `name.bias`. */
export class LayerNorm {
  readonly #model: Model;
  readonly #gain: Matrix;
  readonly #shift: Matrix;

  constructor(model: Model, name: string) {
    this.#model = model;
    this.#gain = model.placeMatrix(`${name}.weight`);
    this.#shift = model.placeMatrix(`${name}.bias`);
    if (this.#gain.columns % 4 !== 0 || this.#shift.columns !== this.#gain.columns) {
      throw new WeightsError(`weights: the width of "${name}" is no multiple of 4, or not the same twice`);
    }
  }

  apply(x: Matrix): Matrix {
    const out = this.#model.matrix(x.rows, x.columns);
    this.#model.kernel.layerNorm(
      x.pointer,
      x.rows,
      x.columns,
      this.#gain.pointer,
      this.#shift.pointer,
      EPSILON,
      out.pointer,
    );
    return out;
  }

  /** The same, each row between its neighbours. */
  applyApart(x: Matrix, borders: Borders): Triples {
    const { columns } = x;
    const apart = this.#model.matrix(x.rows + borders.sentences + 1, columns);
    this.#model.kernel.layerNormApart(
      x.pointer,
      columns,
      borders.pointer,
      borders.sentences,
      this.#gain.pointer,
      this.#shift.pointer,
      EPSILON,
      apart.pointer,
    );
    return { ...apart, rows: x.rows, columns: 3 * columns, stride: columns, borders: borders.pointer };
  }
}
