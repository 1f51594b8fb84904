import type { Labels } from './labels.ts';

/** Below this, evidence against a kind counts no more. */
const DEEPEST = -6;

/**
 * The best sequences of labels for a sentence, by the sum of each token's scores and of the transitions between
 * neighbours. Only additions and comparisons, so the same on every machine.
 */
export class Sequences {
  readonly #labels: Labels;
  /** [before, after], -Infinity where a label may not follow. */
  readonly #transitions: Float64Array;

  constructor(labels: Labels, transitions: Float32Array) {
    this.#labels = labels;
    this.#transitions = Float64Array.from(transitions, (value, i) => {
      return labels.mayFollow(i % labels.size, Math.floor(i / labels.size)) ? value : -Infinity;
    });
  }

  /** `scores` are [tokens, labels]; one label a token. */
  best(scores: ArrayLike<number>): Uint8Array {
    const { size } = this.#labels;
    const tokens = scores.length / size;
    const from = new Uint8Array(scores.length);
    const sums = this.#onward(scores, from);
    const path = new Uint8Array(tokens);
    let label = 0;
    for (let k = 1; k < size; k++) if (sums[(tokens - 1) * size + k]! > sums[(tokens - 1) * size + label]!) label = k;
    for (let token = tokens - 1; token >= 0; token--) {
      path[token] = label;
      label = from[token * size + label]!;
    }
    return path;
  }

  /** [tokens, kinds]: how far the best sequence that gives a token this kind falls short of the best of all. */
  margins(scores: ArrayLike<number>): Float64Array {
    const { size, kinds, kindOf } = this.#labels;
    const tokens = scores.length / size;
    const onward = this.#onward(scores);
    const back = this.#back(scores);
    const margins = new Float64Array(tokens * kinds.length).fill(-Infinity);
    for (let token = 0; token < tokens; token++) {
      let best = -Infinity;
      for (let label = 0; label < size; label++) {
        const through = onward[token * size + label]! + back[token * size + label]!;
        const at = token * kinds.length + kindOf[label]!;
        if (through > margins[at]!) margins[at] = through;
        if (through > best) best = through;
      }
      for (let kind = 0; kind < kinds.length; kind++) {
        const at = token * kinds.length + kind;
        margins[at] = Math.max(margins[at]! - best, DEEPEST);
      }
    }
    return margins;
  }

  /** The best sum up to each token and label, its own score included; `from` gets the label before. */
  #onward(scores: ArrayLike<number>, from?: Uint8Array): Float64Array {
    const { size } = this.#labels;
    const sums = new Float64Array(scores.length);
    for (let label = 0; label < size; label++) {
      sums[label] = this.#labels.mayFollow(label, -1) ? scores[label]! : -Infinity;
    }
    for (let at = size; at < scores.length; at += size) {
      for (let label = 0; label < size; label++) {
        let best = -Infinity;
        let chosen = 0;
        for (let before = 0; before < size; before++) {
          const sum = sums[at - size + before]! + this.#transitions[before * size + label]!;
          if (sum > best) {
            best = sum;
            chosen = before;
          }
        }
        sums[at + label] = best + scores[at + label]!;
        if (from) from[at + label] = chosen;
      }
    }
    return sums;
  }

  /** The best sum after each token and label, its own score left out. */
  #back(scores: ArrayLike<number>): Float64Array {
    const { size } = this.#labels;
    const sums = new Float64Array(scores.length);
    for (let at = scores.length - 2 * size; at >= 0; at -= size) {
      for (let label = 0; label < size; label++) {
        let best = -Infinity;
        for (let after = 0; after < size; after++) {
          const next = at + size + after;
          const sum = this.#transitions[label * size + after]! + scores[next]! + sums[next]!;
          if (sum > best) best = sum;
        }
        sums[at + label] = best;
      }
    }
    return sums;
  }
}
