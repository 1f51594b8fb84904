import type { Borders } from '../../network/borders.ts';
import { Convolution } from '../../network/layers/convolution.ts';
import { LayerNorm } from '../../network/layers/layer-norm.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { Scan } from '../../network/layers/scan.ts';
import { Entry } from './entry.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The encoder that the networks share: from the rows of each token's form, and any further numbers that the
 * caller gives, to one vector a token that has seen the sentence. Tables, linear layer and norm; then pairs of a
 * convolution and a scan; then a norm.
 */
export class Encoder {
  readonly width: number;
  readonly #model: Model;
  readonly #entry: Entry;
  readonly #inputNorm: LayerNorm;
  readonly #layers: (Convolution | Scan)[] = [];
  readonly #outputNorm: LayerNorm;

  constructor(model: Model, vocabulary: Vocabulary, pairs: number) {
    this.#model = model;
    this.#entry = new Entry(model, vocabulary);
    this.#inputNorm = new LayerNorm(model, 'encoder.input_norm');
    for (let pair = 0; pair < pairs; pair++) {
      this.#layers.push(new Convolution(model, `encoder.layers.${2 * pair}`));
      this.#layers.push(new Scan(model, `encoder.layers.${2 * pair + 1}`));
    }
    this.#outputNorm = new LayerNorm(model, 'encoder.output_norm');
    this.width = this.#entry.width;
  }

  /**
   * One row a form. `extra` is [forms, further columns] where the network was trained with such. `trace` gets the
   * values after the input and after each layer.
   */
  encode(forms: readonly string[], borders: Borders, extra?: Matrix, trace?: Float32Array[]): Matrix {
    const x = this.#inputNorm.apply(this.#entry.enter(forms, extra));
    trace?.push(this.#model.values(x).slice());
    for (const layer of this.#layers) {
      layer.apply(x, borders);
      trace?.push(this.#model.values(x).slice());
    }
    return this.#outputNorm.apply(x);
  }
}
