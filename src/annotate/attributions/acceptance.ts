import { Linear } from '../../network/layers/linear.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { leakyRelu } from '../../network/rows.ts';
import { LABELS } from './config.ts';
import type { Proposal } from './spans.ts';

const SOURCE = LABELS.indexOf('source');
const CONTENT = LABELS.indexOf('content');

/** Judges each proposal by its anchor and by the states of the tokens that became its content and source. */
export class Acceptance {
  readonly #model: Model;
  readonly #hidden: Linear;
  readonly #output: Linear;

  constructor(model: Model) {
    this.#model = model;
    this.#hidden = new Linear(model, 'accept_hidden.weight', 'accept_hidden.bias');
    this.#output = new Linear(model, 'accept.weight', 'accept.bias');
  }

  /** One logit a proposal. `x` are the tokens of the batch, `states` and `labels` those of the proposals' windows. */
  logits(x: Matrix, states: Matrix, proposals: readonly Proposal[], labels: readonly Uint8Array[]): number[] {
    const input = this.#model.matrix(proposals.length, this.#hidden.inputs);
    const [read, write] = [this.#model.values(states), this.#model.values(input)];
    const tokens = this.#model.values(x);
    const width = states.columns;
    write.fill(0);
    let offset = 0;
    for (const [i, { anchor, first, end }] of proposals.entries()) {
      const at = i * input.columns;
      const row = (token: number): Float32Array =>
        read.subarray((offset + token) * width, (offset + token + 1) * width);
      write.set(tokens.subarray(anchor * x.columns, (anchor + 1) * x.columns), at);
      const parts = at + x.columns;
      write.set(row(anchor - first), parts);
      writeMean(write.subarray(parts + width, parts + 2 * width), row, labels[i]!, CONTENT);
      writeMean(write.subarray(parts + 2 * width, parts + 3 * width), row, labels[i]!, SOURCE);
      const start = labels[i]!.indexOf(CONTENT);
      if (start >= 0) {
        write.set(row(start), parts + 3 * width);
        write.set(row(labels[i]!.lastIndexOf(CONTENT)), parts + 4 * width);
      }
      offset += end - first;
    }
    const logits = this.#output.apply(leakyRelu(this.#model, this.#hidden.apply(input)));
    return [...this.#model.values(logits)];
  }
}

/** The mean of the rows of all tokens with this label; zeros stay where there is none. */
function writeMean(out: Float32Array, row: (token: number) => Float32Array, labels: Uint8Array, label: number): void {
  const sum = new Float64Array(out.length);
  let count = 0;
  for (let token = 0; token < labels.length; token++) {
    if (labels[token] !== label) continue;
    const values = row(token);
    for (let k = 0; k < sum.length; k++) sum[k] = sum[k]! + values[k]!;
    count++;
  }
  if (count) out.set(sum.map((value) => value / count));
}
