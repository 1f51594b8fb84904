import type { Borders } from '../../network/borders.ts';
import { Convolution } from '../../network/convolution.ts';
import { Embedding } from '../../network/embedding.ts';
import { LayerNorm } from '../../network/layer-norm.ts';
import { Linear } from '../../network/linear.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { joinColumns, selectRows } from '../../network/rows.ts';
import { Scan } from '../../network/scan.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The encoder that the networks share: from the rows of each token's form, and any further numbers that the
 * caller gives, to one vector a token that has seen the sentence. Tables, linear layer and norm; then pairs of a
 * convolution and a scan; then a norm.
 */
export class Encoder {
  readonly width: number;
  readonly #model: Model;
  readonly #vocabulary: Vocabulary;
  readonly #glove: Embedding;
  readonly #words: Embedding;
  readonly #pieces: Embedding;
  readonly #input: Linear;
  readonly #inputNorm: LayerNorm;
  readonly #layers: (Convolution | Scan)[] = [];
  readonly #outputNorm: LayerNorm;

  constructor(model: Model, vocabulary: Vocabulary, pairs: number) {
    this.#model = model;
    this.#vocabulary = vocabulary;
    this.#glove = new Embedding(model, 'encoder.glove.weight');
    this.#words = new Embedding(model, 'encoder.words.weight');
    this.#pieces = new Embedding(model, 'encoder.pieces.weight');
    this.#input = new Linear(model, 'encoder.input.weight', 'encoder.input.bias');
    this.#inputNorm = new LayerNorm(model, 'encoder.input_norm');
    for (let pair = 0; pair < pairs; pair++) {
      this.#layers.push(new Convolution(model, `encoder.layers.${2 * pair}`));
      this.#layers.push(new Scan(model, `encoder.layers.${2 * pair + 1}`));
    }
    this.#outputNorm = new LayerNorm(model, 'encoder.output_norm');
    this.width = this.#input.outputs;
  }

  /**
   * One row a form. `extra` is [forms, further columns] where the network was trained with such. `trace` gets the
   * values after the input and after each layer.
   */
  encode(forms: readonly string[], borders: Borders, extra?: Matrix, trace?: Float32Array[]): Matrix {
    const x = this.#enter(forms, extra);
    trace?.push(this.#model.values(x).slice());
    for (const layer of this.#layers) {
      layer.apply(x, borders);
      trace?.push(this.#model.values(x).slice());
    }
    return this.#outputNorm.apply(x);
  }

  /** Forms that occur again are worked out once: an article has half as many different ones as tokens. */
  #enter(forms: readonly string[], extra: Matrix | undefined): Matrix {
    const different = [...new Set(forms)];
    const rowOf = new Map(different.map((form, row) => [form, row]));
    const rows = Int32Array.from(forms, (form) => rowOf.get(form)!);
    const tables = this.#tables(different);
    if (!extra) return selectRows(this.#model, this.#inputNorm.apply(this.#input.apply(tables)), rows);
    const joined = joinColumns(this.#model, selectRows(this.#model, tables, rows), extra);
    return this.#inputNorm.apply(this.#input.apply(joined));
  }

  #tables(forms: readonly string[]): Matrix {
    const rows = forms.map((form) => this.#vocabulary.rows(form));
    const single = Int32Array.from({ length: rows.length + 1 }, (_, i) => i);
    const several = new Int32Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++) several[i + 1] = several[i]! + rows[i]!.pieces.length;
    const [words, pieces] = [this.#glove.columns, this.#glove.columns + this.#words.columns];
    const out = this.#model.matrix(rows.length, pieces + this.#pieces.columns);
    this.#glove.sum({ indices: rows.map(({ glove }) => glove), starts: single }, out, 0);
    this.#words.sum({ indices: rows.map(({ word }) => word), starts: single }, out, words);
    this.#pieces.sum({ indices: rows.flatMap((row) => row.pieces), starts: several }, out, pieces);
    return out;
  }
}
