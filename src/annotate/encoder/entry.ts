import { Embedding } from '../../network/layers/embedding.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { allocatePanels, packPanels, product, type Panels } from '../../network/product.ts';
import { selectRows } from '../../network/rows.ts';
import { WeightsError } from '../../network/weights.ts';
import type { Vocabulary } from './vocabulary.ts';

/** So many forms are kept at hand; a thousand tokens have about four hundred different ones. */
const MOST_KNOWN = 16_384;

/**
 * The linear layer that the encoder begins with, over the rows of a token's form in the tables and over further
 * numbers that the token has. What a form gives is worked out once, and again when too many others came after it.
 */
export class Entry {
  readonly width: number;
  readonly #model: Model;
  readonly #vocabulary: Vocabulary;
  readonly #tables: readonly Embedding[];
  readonly #panels: Panels;
  /** The weights of the further numbers, [numbers, width]. */
  readonly #further: Matrix;
  readonly #known: Matrix;
  readonly #rowOf = new Map<string, number>();

  constructor(model: Model, vocabulary: Vocabulary) {
    const { arena } = model;
    this.#model = model;
    this.#vocabulary = vocabulary;
    this.#tables = ['glove', 'words', 'pieces'].map((name) => new Embedding(model, `encoder.${name}.weight`));
    const { rows: width, columns } = model.weights.tensor('encoder.input.weight');
    const inner = this.#tables.reduce((sum, table) => sum + table.columns, 0);
    if (width % 4 !== 0 || columns < inner) throw new WeightsError('weights: "encoder.input" does not fit the tables');
    this.width = width;
    this.#panels = allocatePanels(model, width, inner);
    this.#further = model.matrix(columns - inner, width);
    this.#known = model.matrix(MOST_KNOWN, width);
    const mark = arena.mark();
    const [weight, own] = [model.placeMatrix('encoder.input.weight'), model.matrix(width, inner)];
    const bias = model.values(model.placeMatrix('encoder.input.bias'));
    arena.floats(this.#panels.bias, width).set(bias);
    const [values, further, ofForms] = [weight, this.#further, own].map((matrix) => model.values(matrix));
    for (let row = 0; row < width; row++) {
      const at = row * columns;
      ofForms!.set(values!.subarray(at, at + inner), row * inner);
      for (let k = inner; k < columns; k++) further![(k - inner) * width + row] = values![at + k]!;
    }
    packPanels(model, own, this.#panels);
    arena.release(mark);
  }

  /**
   * One row a form.
   * @throws RangeError when `further` has not as many columns as the network was trained with
   */
  enter(forms: readonly string[], further?: Matrix): Matrix {
    const { kernel } = this.#model;
    if ((further?.columns ?? 0) !== this.#further.rows) {
      throw new RangeError(`${further?.columns ?? 0} further columns, not ${this.#further.rows}`);
    }
    this.#learn(forms);
    const rows = Int32Array.from(forms, (form) => this.#rowOf.get(form)!);
    const x = selectRows(this.#model, this.#known, rows);
    if (further) {
      const { rows: inner, pointer } = this.#further;
      kernel.addProducts(further.pointer, x.rows, inner, pointer, this.width, x.pointer);
    }
    return x;
  }

  /** Sees to it that all of them are known. */
  #learn(forms: readonly string[]): void {
    const different = [...new Set(forms)];
    let unknown = different.filter((form) => !this.#rowOf.has(form));
    if (unknown.length === 0) return;
    if (this.#rowOf.size + unknown.length > MOST_KNOWN) {
      this.#rowOf.clear();
      unknown = different;
    }
    const { arena } = this.#model;
    const mark = arena.mark();
    const learnt = product(this.#model, this.#rowsOfTables(unknown), this.#panels);
    this.#model.values(this.#known).set(this.#model.values(learnt), this.#rowOf.size * this.width);
    for (const form of unknown) this.#rowOf.set(form, this.#rowOf.size);
    arena.release(mark);
  }

  #rowsOfTables(forms: readonly string[]): Matrix {
    const rows = forms.map((form) => this.#vocabulary.rows(form));
    const single = Int32Array.from({ length: rows.length + 1 }, (_, i) => i);
    const several = new Int32Array(rows.length + 1);
    for (let i = 0; i < rows.length; i++) several[i + 1] = several[i]! + rows[i]!.pieces.length;
    const [glove, words, pieces] = this.#tables;
    const [second, third] = [glove!.columns, glove!.columns + words!.columns];
    const out = this.#model.matrix(rows.length, third + pieces!.columns);
    glove!.sum({ indices: rows.map((row) => row.glove), starts: single }, out, 0);
    words!.sum({ indices: rows.map(({ word }) => word), starts: single }, out, second);
    pieces!.sum({ indices: rows.flatMap((row) => row.pieces), starts: several }, out, third);
    return out;
  }
}
