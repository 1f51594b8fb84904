import type { Matrix, Model, Triples } from '../model.ts';
import { allocatePanels, packPanels, product, type Panels } from '../product.ts';
import { packWhole, wholeProduct, type WholePanels } from '../whole-product.ts';
import { WeightsError } from '../weights.ts';

/** x · Wᵀ + b, with W stored as [outputs, inputs]; in whole numbers where the model wants it and W is stored as int8. */
export class Linear {
  readonly inputs: number;
  readonly outputs: number;
  readonly #model: Model;
  readonly #panels: Panels | WholePanels;

  /** `weight` and `bias` name tensors; a layer without bias has none. */
  constructor(model: Model, weight: string, bias?: string) {
    const { arena, weights } = model;
    const tensor = weights.tensor(weight);
    const { rows, columns } = tensor;
    this.#model = model;
    this.inputs = columns;
    this.outputs = rows;
    const inWhole = model.products === 'whole' && tensor.type === 'int8';
    this.#panels = inWhole ? packWhole(model, tensor) : allocatePanels(model, rows, columns);
    const mark = arena.mark();
    if (bias !== undefined) {
      const values = model.values(model.placeMatrix(bias));
      if (values.length !== rows) throw new WeightsError(`weights: "${bias}" is not as long as "${weight}" has rows`);
      arena.floats(this.#panels.bias, rows).set(values);
    }
    if (!('limit' in this.#panels)) packPanels(model, model.placeMatrix(weight), this.#panels);
    arena.release(mark);
  }

  /** @throws RangeError when x has not as many columns as the layer has inputs. */
  apply(x: Matrix | Triples): Matrix {
    const panels = this.#panels;
    return 'limit' in panels ? wholeProduct(this.#model, x, panels) : product(this.#model, x, panels);
  }
}
