import { placeBorders } from '../../network/borders.ts';
import { Linear } from '../../network/layers/linear.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { Encoder } from '../encoder/encoder.ts';
import { Vocabulary } from '../encoder/vocabulary.ts';
import { readNamesConfig } from './config.ts';
import { EXTRA, writeExtra } from './inputs.ts';
import { Labels } from './labels.ts';
import type { NameLanguage } from './language.ts';
import { plain } from './plain.ts';
import { Sequences } from './sequences.ts';

/** Sentences go through the network together until they have so many tokens, which bounds its memory. */
const BATCH = 1024;

/** The network that scores, for every token, what it may be in a name. */
export class NamesNetwork {
  readonly labels: Labels;
  readonly sequences: Sequences;
  readonly vocabulary: Vocabulary;
  readonly #model: Model;
  readonly #encoder: Encoder;
  readonly #scores: Linear;
  readonly #language: NameLanguage;

  constructor(model: Model, language: NameLanguage) {
    const config = readNamesConfig(model.weights);
    this.labels = new Labels(config.labels);
    this.vocabulary = Vocabulary.of(model.weights);
    this.#model = model;
    this.#language = language;
    this.#encoder = new Encoder(model, this.vocabulary, config.encoder.pairs);
    this.#scores = new Linear(model, 'scores.weight', 'scores.bias');
    const mark = model.arena.mark();
    this.sequences = new Sequences(this.labels, model.values(model.placeMatrix('transition')).slice());
    model.arena.release(mark);
  }

  /** [tokens, labels] for every sentence, none of which is empty or much longer than a batch. */
  score(sentences: readonly (readonly string[])[], advance: (part: number) => void = () => undefined): Float32Array[] {
    const { size } = this.labels;
    // one for all: so many small ones would leave memory in pieces that nothing else fits into
    const scores = new Float32Array(sentences.reduce((sum, { length }) => sum + length * size, 0));
    let at = 0;
    for (let first = 0; first < sentences.length;) {
      let end = first + 1;
      let tokens = sentences[first]!.length;
      while (end < sentences.length && tokens + sentences[end]!.length <= BATCH) tokens += sentences[end++]!.length;
      this.#scoreBatch(sentences.slice(first, end), scores.subarray(at, (at += tokens * size)));
      first = end;
      advance(first / sentences.length);
    }
    at = 0;
    return sentences.map(({ length }) => scores.subarray(at, (at += length * size)));
  }

  #scoreBatch(sentences: readonly (readonly string[])[], found: Float32Array): void {
    const mark = this.#model.arena.mark();
    const forms = sentences.map((sentence) => sentence.map(plain));
    const starts = [0];
    for (const sentence of forms) starts.push(starts.at(-1)! + sentence.length);
    const extra = this.#extra(forms, starts);
    const x = this.#encoder.encode(forms.flat(), placeBorders(this.#model, starts), extra);
    found.set(this.#model.values(this.#scores.apply(x)));
    this.#model.arena.release(mark);
  }

  #extra(forms: readonly (readonly string[])[], starts: readonly number[]): Matrix {
    const matrix = this.#model.matrix(starts.at(-1)!, EXTRA);
    const values = this.#model.values(matrix);
    forms.forEach((sentence, i) => {
      writeExtra(sentence, this.#language, values, starts[i]! * EXTRA);
    });
    return matrix;
  }
}
