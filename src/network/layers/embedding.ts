import type { Pointer } from '../kernel.ts';
import type { Matrix, Model, Table } from '../model.ts';

/** Which rows of a table each token sums up: token i those of indices[starts[i]] to indices[starts[i + 1]]. */
export interface Lookups {
  readonly indices: readonly number[] | Int32Array;
  readonly starts: readonly number[] | Int32Array;
}

/** A table of which every token sums up the rows of its features; it stays packed, rows unfold when read. */
export class Embedding {
  readonly columns: number;
  readonly rows: number;
  readonly #model: Model;
  readonly #table: Table;

  constructor(model: Model, name: string) {
    this.#model = model;
    this.#table = model.placeTable(name);
    this.columns = this.#table.columns;
    this.rows = this.#table.rows;
  }

  /**
   * Writes each token's sum into the columns of `out` from `column` on.
   * @throws RangeError when an index is no row of the table.
   */
  sum(lookups: Lookups, out: Matrix, column: number): void {
    const { arena, kernel } = this.#model;
    const { type, pointer, scales, columns, rows } = this.#table;
    for (const index of lookups.indices) {
      if (!(index >= 0 && index < rows)) throw new RangeError(`row ${index} of a table of ${rows} rows`);
    }
    const mark = arena.mark();
    const indices: Pointer = arena.placeIntegers(lookups.indices);
    const starts: Pointer = arena.placeIntegers(lookups.starts);
    const target = out.pointer + column * 4;
    kernel.sumRows(type, pointer, scales, columns, indices, starts, out.rows, target, out.columns);
    arena.release(mark);
  }

  /** One row of the table for each index. */
  rowsAt(indices: Int32Array): Matrix {
    const out = this.#model.matrix(indices.length, this.columns);
    this.sum({ indices, starts: Int32Array.from({ length: indices.length + 1 }, (_, i) => i) }, out, 0);
    return out;
  }
}
