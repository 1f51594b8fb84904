import type { Pointer } from './kernel.ts';
import { Linear } from './linear.ts';
import type { Matrix, Model } from './model.ts';
import type { Distances } from './distances.ts';

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
    const scores = this.#model.matrix(tokens, tokens + 1);
    const mark = arena.mark();
    const rows = arena.placeIntegers([0, ...Array.from({ length: tokens }, (_, i) => first + i + 1)]);
    const padded = Math.ceil((tokens + 1) / 8) * 8;
    const bias = arena.allocate(padded * 4);
    kernel.copyRows(headBias.pointer, 1, rows, tokens + 1, bias);
    const own = this.#model.matrix(tokens + 1, size);
    kernel.copyRows(heads.pointer, size, rows, tokens + 1, own.pointer);
    const panels: Pointer = arena.allocate(padded * size * 4);
    kernel.pack(own.pointer, tokens + 1, size, panels);
    kernel.product(dependents.pointer + first * size * 4, tokens, size, panels, bias, tokens + 1, scores.pointer);
    const { pointer, reach } = this.#distances;
    const ownTerms = distance.pointer + first * distance.columns * 4;
    kernel.addDistance(scores.pointer, tokens, ownTerms, distance.columns, pointer, reach);
    arena.release(mark);
    return scores;
  }
}
