/** The product with weights that are stored as int8, in whole numbers: `assembly/whole.ts`. */
import type { Pointer } from './kernel.ts';
import type { Matrix, Model, Triples } from './model.ts';
import { placing, ROWS_AT_ONCE } from './product.ts';
import type { Tensor } from './weights.ts';

const LARGEST_INT16 = 32767;
const LARGEST_INT32 = 2147483647;

export interface WholePanels {
  readonly pointer: Pointer;
  readonly scale: Pointer;
  readonly bias: Pointer;
  readonly inner: number;
  readonly columns: number;
  /** The whole number that the largest value of a row of x becomes: no sum then leaves an int32. */
  readonly limit: number;
}

/** Packs an int8 tensor; the bias is zero until it is set. */
export function packWhole(model: Model, { rows, columns, bytes, scales }: Tensor): WholePanels {
  const { arena, kernel } = model;
  const padded = Math.ceil(rows / 8) * 8;
  const [scale, bias] = [new Float32Array(padded), new Float32Array(padded)].map((values, i) => {
    if (i === 0) values.set(scales!);
    return arena.placeFloats(values);
  });
  const pointer = arena.allocate(padded * Math.ceil(columns / 8) * 16);
  const mark = arena.mark();
  const stored = arena.allocate(bytes.length);
  arena.bytes(stored, bytes.length).set(bytes);
  const largest = kernel.packWhole(stored, rows, columns, pointer);
  arena.release(mark);
  const limit = Math.min(LARGEST_INT16, Math.floor(LARGEST_INT32 / Math.max(1, largest)));
  return { pointer, scale: scale!, bias: bias!, inner: columns, columns: rows, limit };
}

/**
 * x · rowsᵀ + bias.
 * @throws RangeError when the sizes don't fit.
 */
export function wholeProduct(model: Model, x: Matrix | Triples, panels: WholePanels): Matrix {
  const { arena, kernel } = model;
  const { pointer, scale, bias, inner, columns, limit } = panels;
  const { stride, borders } = placing(x, inner);
  const out = model.matrix(Math.ceil(x.rows / 4) * 4, columns);
  const mark = arena.mark();
  const scratch = arena.allocate(ROWS_AT_ONCE * (Math.ceil(inner / 8) * 16 + 8));
  kernel.productWhole(
    ...([x.pointer, x.rows, stride, borders, inner, limit] as const),
    ...([pointer, scale, bias, columns, out.pointer, scratch] as const),
  );
  arena.release(mark);
  return { ...out, rows: x.rows };
}
