import { grouped } from '../../grouped.ts';
import { placeBorders } from '../../network/borders.ts';
import { Linear } from '../../network/layers/linear.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { leakyRelu } from '../../network/rows.ts';
import { Encoder } from '../encoder/encoder.ts';
import { Vocabulary } from '../encoder/vocabulary.ts';
import { Acceptance } from './acceptance.ts';
import { LABELS, type AttributionConfig } from './config.ts';
import { COLUMNS } from './inputs.ts';
import { LabelSequence } from './labels.ts';
import { nearby, reachesCut } from './nearby.ts';
import { SpanReader, type Proposal } from './spans.ts';

/** Windows of proposals are read together until they have so many tokens, which bounds memory. */
const BATCH = 1024;

/** A window has so many anchors at most: no paragraph of news has as many cues. */
const MOST_ANCHORS = 64;

/** It is read whole for so many: no paragraph of news has as many whose contents are that long. */
const MOST_WHOLE = 12;

/** A cue that may attribute something; tokens of the batch, and two logits. */
export interface Candidate {
  readonly anchor: number;
  readonly source: readonly number[];
  readonly cue: readonly number[];
  readonly content: readonly number[];
  readonly anchorLogit: number;
  readonly acceptLogit: number;
}

/** The network that finds attributions, for windows that fit into memory together. */
export class AttributionNetwork {
  readonly #model: Model;
  readonly #encoder: Encoder;
  readonly #anchorHidden: Linear;
  readonly #anchor: Linear;
  readonly #spans: SpanReader;
  readonly #sequence: LabelSequence;
  readonly #acceptance: Acceptance;
  readonly #proposed: number;

  constructor(model: Model, config: AttributionConfig) {
    this.#model = model;
    this.#encoder = new Encoder(model, Vocabulary.of(model.weights), config.encoder.pairs);
    this.#anchorHidden = new Linear(model, 'anchor_hidden.weight', 'anchor_hidden.bias');
    this.#anchor = new Linear(model, 'anchor.weight', 'anchor.bias');
    this.#spans = new SpanReader(model, config.spanPairs, config.distanceBounds);
    const stored = (name: string): Float32Array => model.values(model.placeMatrix(name)).slice();
    this.#sequence = new LabelSequence(stored('span_transition'), stored('span_first'));
    this.#acceptance = new Acceptance(model);
    this.#proposed = config.proposed;
  }

  /**
   * The candidates of windows that lie one after the other, in order; `starts` are the first tokens of all, and the
   * number of all tokens at the end. `columns` has `COLUMNS` numbers a token (inputs.ts).
   */
  candidates(forms: readonly string[], columns: Uint8Array, starts: readonly number[]): Candidate[] {
    const mark = this.#model.arena.mark();
    const x = this.encode(forms, columns, starts);
    const logits = this.anchorLogits(x);
    const proposals: Proposal[] = [];
    for (let window = 0; window + 1 < starts.length; window++) {
      const [first, end] = [starts[window]!, starts[window + 1]!];
      const anchors: number[] = [];
      for (let token = first; token < end; token++) if (logits[token]! > this.#proposed) anchors.push(token);
      const chosen = likeliest(anchors, MOST_ANCHORS, (anchor) => logits[anchor]!);
      for (const anchor of chosen) proposals.push({ anchor, first, end });
    }
    const found = this.#readAll(x, proposals, logits);
    this.#model.arena.release(mark);
    return found;
  }

  /** First what lies near each anchor; then the whole windows of those that may have more beyond it. */
  #readAll(x: Matrix, proposals: readonly Proposal[], logits: Float32Array): Candidate[] {
    const tokens = this.#spans.prepare(x);
    const read = (some: readonly Proposal[]): Candidate[] =>
      batches(some).flatMap((batch) => {
        const mark = this.#model.arena.mark();
        const candidates = this.#read(x, tokens, batch, logits);
        this.#model.arena.release(mark);
        return candidates;
      });
    const near = proposals.map(nearby);
    const found = read(near);
    const reaching = [...proposals.keys()].filter((i) => reachesCut(found[i]!, near[i]!, proposals[i]!));
    const cut = [...grouped(reaching, (i) => proposals[i]!.first).values()].flatMap((ofWindow) =>
      likeliest(ofWindow, MOST_WHOLE, (i) => logits[proposals[i]!.anchor]!),
    );
    read(cut.map((i) => proposals[i]!)).forEach((candidate, k) => {
      found[cut[k]!] = candidate;
    });
    return found;
  }

  /** One vector a token; memory is the caller's to release. */
  encode(forms: readonly string[], columns: Uint8Array, starts: readonly number[]): Matrix {
    const extra = this.#model.matrix(forms.length, COLUMNS);
    this.#model.values(extra).set(columns);
    return this.#encoder.encode(forms, placeBorders(this.#model, starts), extra);
  }

  anchorLogits(x: Matrix): Float32Array {
    const logits = this.#anchor.apply(leakyRelu(this.#model, this.#anchorHidden.apply(x)));
    return this.#model.values(logits).slice();
  }

  #read(x: Matrix, tokens: Matrix, proposals: readonly Proposal[], anchorLogits: Float32Array): Candidate[] {
    const { states, scores } = this.#spans.read(x, tokens, proposals);
    const values = this.#model.values(scores).slice();
    let offset = 0;
    const labels = proposals.map(({ first, end }) => {
      const from = offset;
      offset += (end - first) * LABELS.length;
      return this.#sequence.best(values.subarray(from, offset));
    });
    const accepted = this.#acceptance.logits(x, states, proposals, labels);
    return proposals.map(({ anchor, first }, i) => {
      const [, source, content, cue] = LABELS.map((_, label) => tokensWith(labels[i]!, label, first));
      const acceptLogit = accepted[i]!;
      return {
        anchor,
        source: source!,
        cue: cue!,
        content: content!,
        anchorLogit: anchorLogits[anchor]!,
        acceptLogit,
      };
    });
  }
}

/** So many of those with the highest logits, in their order. */
function likeliest(all: readonly number[], most: number, logitOf: (one: number) => number): readonly number[] {
  if (all.length <= most) return all;
  const best = new Set([...all].sort((a, b) => logitOf(b) - logitOf(a) || a - b).slice(0, most));
  return all.filter((one) => best.has(one));
}

function tokensWith(labels: Uint8Array, label: number, first: number): number[] {
  const tokens: number[] = [];
  for (let i = 0; i < labels.length; i++) if (labels[i] === label) tokens.push(first + i);
  return tokens;
}

function batches(proposals: readonly Proposal[]): Proposal[][] {
  const found: Proposal[][] = [];
  let rows = Infinity;
  for (const proposal of proposals) {
    const length = proposal.end - proposal.first;
    if (rows + length > BATCH) {
      found.push([]);
      rows = 0;
    }
    found[found.length - 1]!.push(proposal);
    rows += length;
  }
  return found;
}
