import { Biaffine, type ArcTerms } from '../../network/layers/biaffine.ts';
import type { Distances } from '../../network/layers/distances.ts';
import { Linear } from '../../network/layers/linear.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { leakyRelu } from '../../network/rows.ts';

/** Makes no token its own head. */
const IMPOSSIBLE = -1e4;

/** Scores every token of a sentence, and the root, as head of every token. */
export class Arcs {
  readonly #model: Model;
  readonly #dependent: Linear;
  readonly #head: Linear;
  readonly #biaffine: Biaffine;

  constructor(model: Model, distances: Distances) {
    this.#model = model;
    this.#dependent = new Linear(model, 'arc_dependent.weight', 'arc_dependent.bias');
    this.#head = new Linear(model, 'arc_head.weight', 'arc_head.bias');
    const names = {
      weight: 'arc_weight.weight',
      headBias: 'arc_head_bias',
      distance: { weight: 'arc_distance.weight', bias: 'arc_distance.bias' },
    };
    this.#biaffine = new Biaffine(model, names, distances);
  }

  /** For a whole batch: `x` are its tokens, `heads` the root and then the tokens. */
  prepare(x: Matrix, heads: Matrix): ArcTerms {
    const dependents = leakyRelu(this.#model, this.#dependent.apply(x));
    return this.#biaffine.prepare(dependents, leakyRelu(this.#model, this.#head.apply(heads)));
  }

  /** The scores of the sentence from token `first` to `end` of the batch: [tokens, 1 + tokens], column 0 the root. */
  score(terms: ArcTerms, first: number, end: number): Matrix {
    const scores = this.#biaffine.score(terms, first, end);
    const values = this.#model.values(scores);
    for (let i = 0; i < scores.rows; i++) values[i * scores.columns + i + 1] = IMPOSSIBLE;
    return scores;
  }
}
