/** The best sequence of labels: a Viterbi search over scores of tokens and of neighbouring labels. */
export class LabelSequence {
  readonly #transition: Float32Array;
  readonly #first: Float32Array;
  readonly #labels: number;

  /** `transition` is [labels, labels], from row to column; `first` scores the first token's label. */
  constructor(transition: Float32Array, first: Float32Array) {
    this.#transition = transition;
    this.#first = first;
    this.#labels = first.length;
  }

  /** One label a token; `scores` is [tokens, labels]. Of equally good sequences that with the lower labels. */
  best(scores: Float32Array): Uint8Array {
    const labels = this.#labels;
    const tokens = scores.length / labels;
    const result = new Uint8Array(tokens);
    const before = new Uint8Array(scores.length);
    let sums = this.#first.map((first, label) => first + scores[label]!);
    let next = new Float32Array(labels);
    for (let at = labels; at < scores.length; at += labels) {
      for (let label = 0; label < labels; label++) {
        let [from, reached] = [0, -Infinity];
        for (let one = 0; one < labels; one++) {
          const sum = Math.fround(sums[one]! + this.#transition[one * labels + label]!);
          if (sum > reached) [from, reached] = [one, sum];
        }
        before[at + label] = from;
        next[label] = reached + scores[at + label]!;
      }
      [sums, next] = [next, sums];
    }
    let label = largest(sums);
    for (let token = tokens - 1; token >= 0; token--) {
      result[token] = label;
      label = before[token * labels + label]!;
    }
    return result;
  }
}

function largest(values: Float32Array): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if (values[i]! > values[best]!) best = i;
  return best;
}
