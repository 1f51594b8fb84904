import type { Matrix, Model } from './model.ts';
import { allocatePanels, packPanels, product, type Panels } from './product.ts';
import { WeightsError } from './weights.ts';

/** x · Wᵀ + b, with W stored as [outputs, inputs]. */
export class Linear {
  readonly inputs: number;
  readonly outputs: number;
  readonly #model: Model;
  readonly #panels: Panels;

  /** `weight` and `bias` name tensors; a layer without bias has none. */
  constructor(model: Model, weight: string, bias?: string) {
    const { arena, weights } = model;
    const { rows, columns } = weights.tensor(weight);
    this.#model = model;
    this.inputs = columns;
    this.outputs = rows;
    this.#panels = allocatePanels(model, rows, columns);
    const mark = arena.mark();
    if (bias !== undefined) {
      const values = model.values(model.placeMatrix(bias));
      if (values.length !== rows) throw new WeightsError(`weights: "${bias}" is not as long as "${weight}" has rows`);
      arena.floats(this.#panels.bias, rows).set(values);
    }
    packPanels(model, model.placeMatrix(weight), this.#panels);
    arena.release(mark);
  }

  /** @throws RangeError when x has not as many columns as the layer has inputs. */
  apply(x: Matrix): Matrix {
    return product(this.#model, x, this.#panels);
  }
}
