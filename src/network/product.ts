import type { Pointer } from './kernel.ts';
import type { Matrix, Model, Triples } from './model.ts';

/** So many rows of x the kernel lays out anew at a time. */
export const ROWS_AT_ONCE = 64;

/** The right side of a matrix product, [columns, inner], packed for the kernel, with one bias a column. */
export interface Panels {
  readonly pointer: Pointer;
  readonly bias: Pointer;
  readonly inner: number;
  readonly columns: number;
}

/** Room for panels; the bias is zero until it is set. */
export function allocatePanels(model: Model, columns: number, inner: number): Panels {
  const padded = Math.ceil(columns / 8) * 8;
  const bias = model.arena.placeFloats(new Float32Array(padded));
  return { pointer: model.arena.allocate(padded * inner * 4), bias, inner, columns };
}

export function packPanels(model: Model, rows: Matrix, panels: Panels): void {
  model.kernel.pack(rows.pointer, panels.columns, panels.inner, panels.pointer);
}

/**
 * x · rowsᵀ + bias.
 * @throws RangeError when the sizes don't fit.
 */
export function product(model: Model, x: Matrix | Triples, panels: Panels): Matrix {
  const { arena, kernel } = model;
  const { pointer, bias, inner, columns } = panels;
  const { stride, borders } = placing(x, inner);
  const out = model.matrix(x.rows, columns);
  const mark = arena.mark();
  const scratch = arena.allocate(ROWS_AT_ONCE * (inner + 1) * 4);
  kernel.product(x.pointer, x.rows, stride, borders, inner, pointer, bias, columns, out.pointer, scratch);
  arena.release(mark);
  return out;
}

/**
 * How the rows of x lie.
 * @throws RangeError when they are not `inner` values long.
 */
export function placing(x: Matrix | Triples, inner: number): { readonly stride: number; readonly borders: Pointer } {
  if (x.columns !== inner) throw new RangeError(`${x.columns} columns for a product over ${inner}`);
  return 'borders' in x ? x : { stride: inner, borders: 0 };
}
