import type { Distances } from '../../network/distances.ts';
import { Embedding } from '../../network/embedding.ts';
import { Linear } from '../../network/linear.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { addInto, joinColumns, leakyRelu, multiplyInto, selectRows } from '../../network/rows.ts';

/** Names the relation of each token with the head that it was given. */
export class Relations {
  readonly #model: Model;
  readonly #distances: Distances;
  readonly #dependent: Linear;
  readonly #head: Linear;
  readonly #distance: Embedding;
  readonly #dependentProduct: Linear;
  readonly #headProduct: Linear;
  readonly #label: Linear;

  constructor(model: Model, distances: Distances) {
    this.#model = model;
    this.#distances = distances;
    this.#dependent = new Linear(model, 'label_dependent.weight', 'label_dependent.bias');
    this.#head = new Linear(model, 'label_head.weight');
    this.#distance = new Embedding(model, 'label_distance');
    this.#dependentProduct = new Linear(model, 'label_dependent_product.weight', 'label_dependent_product.bias');
    this.#headProduct = new Linear(model, 'label_head_product.weight', 'label_head_product.bias');
    this.#label = new Linear(model, 'label.weight', 'label.bias');
  }

  /**
   * Logits [tokens, relations]. `x` are the batch's tokens, `candidates` the root and then the tokens, `heads` the
   * token that each depends on, -1 for the root.
   */
  logits(x: Matrix, candidates: Matrix, heads: Int32Array): Matrix {
    const model = this.#model;
    const rows = heads.map((head) => head + 1);
    const buckets = heads.map((head, i) => (head < 0 ? 0 : this.#distances.bucket(head - i)));
    const added = this.#dependent.apply(x);
    addInto(model, added, selectRows(model, this.#head.apply(candidates), rows));
    addInto(model, added, this.#distance.rowsAt(buckets));
    const product = this.#dependentProduct.apply(x);
    multiplyInto(model, product, selectRows(model, this.#headProduct.apply(candidates), rows));
    return this.#label.apply(joinColumns(model, leakyRelu(model, added), product));
  }
}
