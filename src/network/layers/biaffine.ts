import type { Distances } from './distances.ts';
import { Linear } from './linear.ts';
import type { Matrix, Model } from '../model.ts';
import { allocatePanels, packPanels, product } from '../product.ts';
import { selectRows } from '../rows.ts';

/** The tensors of a `Biaffine`; `distance` is a linear layer with one output a bucket. */
export interface BiaffineNames {
  readonly weight: string;
  readonly headBias: string;
  readonly distance: { readonly weight: string; readonly bias: string };
}

/** What is computed for a whole batch before its sentences are scored one by one. */
export interface ArcTerms {
  /** The dependents, already multiplied by the weight: [tokens, size]. */
  readonly dependents: Matrix;
  /** The root, then all tokens: [1 + tokens, size]. */
  readonly heads: Matrix;
  /** One score a head, whatever the dependent: [1 + tokens, 1]. */
  readonly headBias: Matrix;
  /** [tokens, buckets] */
  readonly distance: Matrix;
}

/**
 * Scores of all arcs inside a sentence (Dozat and Manning 2017, arXiv:1611.01734):
 * score[i, j] = (weight · dependent[i]) · head[j] + headBias · head[j] + (distance · dependent[i])[bucket(i, j)].
 */
export class Biaffine {
  readonly #model: Model;
  readonly #distances: Distances;
  readonly #weight: Linear;
  readonly #headBias: Linear;
  readonly #distance: Linear;

  constructor(model: Model, names: BiaffineNames, distances: Distances) {
    this.#model = model;
    this.#distances = distances;
    this.#weight = new Linear(model, names.weight);
    this.#headBias = new Linear(model, names.headBias);
    this.#distance = new Linear(model, names.distance.weight, names.distance.bias);
  }

  /** `heads` has the root in row 0 and token i of `dependents` in row i + 1. */
  prepare(dependents: Matrix, heads: Matrix): ArcTerms {
    return {
      dependents: this.#weight.apply(dependents),
      heads,
      headBias: this.#headBias.apply(heads),
      distance: this.#distance.apply(dependents),
    };
  }

  /** The scores of the tokens `first` to `end`: [tokens, 1 + tokens], column 0 the root. */
  score(terms: ArcTerms, first: number, end: number): Matrix {
    const { arena, kernel } = this.#model;
    const { dependents, heads, headBias, distance } = terms;
    const tokens = end - first;
    const size = dependents.columns;
    const panels = allocatePanels(this.#model, tokens + 1, size);
    const rows = Int32Array.from({ length: tokens + 1 }, (_, j) => (j === 0 ? 0 : first + j));
    packPanels(this.#model, selectRows(this.#model, heads, rows), panels);
    kernel.copyRows(headBias.pointer, 1, arena.placeIntegers(rows), tokens + 1, panels.bias);
    const own: Matrix = { pointer: dependents.pointer + first * size * 4, rows: tokens, columns: size };
    const scores = product(this.#model, own, panels);
    const { pointer, reach } = this.#distances;
    const ownTerms = distance.pointer + first * distance.columns * 4;
    kernel.addDistance(scores.pointer, tokens, ownTerms, distance.columns, pointer, reach);
    return scores;
  }
}
