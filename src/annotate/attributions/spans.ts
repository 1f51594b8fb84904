import { placeBorders } from '../../network/borders.ts';
import { Convolution } from '../../network/layers/convolution.ts';
import { Distances } from '../../network/layers/distances.ts';
import { Embedding } from '../../network/layers/embedding.ts';
import { LayerNorm } from '../../network/layers/layer-norm.ts';
import { Linear } from '../../network/layers/linear.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { addInto, selectRows } from '../../network/rows.ts';
import { Scan } from '../../network/layers/scan.ts';

/** An anchor that was proposed, and the window that it stands in: rows of the batch. */
export interface Proposal {
  readonly anchor: number;
  readonly first: number;
  readonly end: number;
}

/** Reads the window of every proposal once more, with its anchor in mind. */
export class SpanReader {
  readonly #model: Model;
  readonly #distances: Distances;
  readonly #token: Linear;
  readonly #anchor: Linear;
  readonly #distance: Embedding;
  readonly #norm: LayerNorm;
  readonly #layers: (Convolution | Scan)[] = [];
  readonly #outputNorm: LayerNorm;
  readonly #label: Linear;

  constructor(model: Model, pairs: number, distanceBounds: readonly number[]) {
    this.#model = model;
    this.#distances = new Distances(model, distanceBounds);
    this.#token = new Linear(model, 'span_token.weight', 'span_token.bias');
    this.#anchor = new Linear(model, 'span_anchor.weight');
    this.#distance = new Embedding(model, 'span_distance');
    this.#norm = new LayerNorm(model, 'span_norm');
    for (let pair = 0; pair < pairs; pair++) {
      this.#layers.push(new Convolution(model, `span_layers.${2 * pair}`));
      this.#layers.push(new Scan(model, `span_layers.${2 * pair + 1}`));
    }
    this.#outputNorm = new LayerNorm(model, 'span_output_norm');
    this.#label = new Linear(model, 'span_label.weight', 'span_label.bias');
  }

  /** What the proposals share: one row a token of the batch. */
  prepare(x: Matrix): Matrix {
    return this.#token.apply(x);
  }

  /**
   * The windows of the proposals one after the other, one row a token: states, and scores of the labels. `x` are the
   * tokens of the batch, `tokens` what `prepare` made of them.
   */
  read(x: Matrix, tokens: Matrix, proposals: readonly Proposal[]): { states: Matrix; scores: Matrix } {
    const model = this.#model;
    const starts = [0];
    const rows: number[] = [];
    const owners: number[] = [];
    const buckets: number[] = [];
    for (const [owner, { anchor, first, end }] of proposals.entries()) {
      for (let row = first; row < end; row++) {
        rows.push(row);
        owners.push(owner);
        buckets.push(row === anchor ? 0 : this.#distances.bucket(row - anchor));
      }
      starts.push(rows.length);
    }
    const anchors = this.#anchor.apply(
      selectRows(
        model,
        x,
        proposals.map(({ anchor }) => anchor),
      ),
    );
    const sum = selectRows(model, tokens, rows);
    addInto(model, sum, selectRows(model, anchors, owners));
    addInto(model, sum, this.#distance.rowsAt(Int32Array.from(buckets)));
    const h = this.#norm.apply(sum);
    const borders = placeBorders(model, starts);
    for (const layer of this.#layers) layer.apply(h, borders);
    const states = this.#outputNorm.apply(h);
    return { states, scores: this.#label.apply(states) };
  }
}
