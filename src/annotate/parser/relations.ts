import type { Distances } from '../../network/layers/distances.ts';
import { Embedding } from '../../network/layers/embedding.ts';
import { Linear } from '../../network/layers/linear.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { addInto, joinColumns, leakyRelu, multiplyInto, selectRows } from '../../network/rows.ts';

/** What the tokens of a batch, and the root, bring into every pair. */
export interface RelationTerms {
  readonly dependents: Matrix;
  readonly heads: Matrix;
  readonly dependentFactors: Matrix;
  readonly headFactors: Matrix;
}

/** Names the relations of tokens with heads. */
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

  /** For a whole batch: `x` are its tokens, `candidates` the root and then the tokens. */
  prepare(x: Matrix, candidates: Matrix): RelationTerms {
    return {
      dependents: this.#dependent.apply(x),
      heads: this.#head.apply(candidates),
      dependentFactors: this.#dependentProduct.apply(x),
      headFactors: this.#headProduct.apply(candidates),
    };
  }

  /** Logits [pairs, relations] of pairs of a token, `dependents`, and a head, -1 for the root. */
  logits(terms: RelationTerms, dependents: Int32Array, heads: Int32Array): Matrix {
    const model = this.#model;
    const candidates = heads.map((head) => head + 1);
    const buckets = heads.map((head, i) => (head < 0 ? 0 : this.#distances.bucket(head - dependents[i]!)));
    const added = selectRows(model, terms.dependents, dependents);
    addInto(model, added, selectRows(model, terms.heads, candidates));
    addInto(model, added, this.#distance.rowsAt(buckets));
    const product = selectRows(model, terms.dependentFactors, dependents);
    multiplyInto(model, product, selectRows(model, terms.headFactors, candidates));
    return this.#label.apply(joinColumns(model, leakyRelu(model, added), product));
  }
}
