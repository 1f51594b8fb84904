// The matrix product. Weights are packed beforehand into panels of eight output columns: for every panel and
// every input k, the eight weights of k lie side by side, so that the inner loop reads them in order.

import { addresses } from './addresses';
import { storeColumns } from './rows';

/** Rows that share a panel while it is in the first-level cache, and that stay in the second-level one. */
const ROWS_AT_ONCE: i32 = 64;

/** `rows` is [count, inner]; `panels` gets ceil(count / 8) panels of inner × 8 values, missing rows as zeros. */
export function pack(rows: usize, count: i32, inner: i32, panels: usize): void {
  const panelBytes: usize = <usize>inner * 32;
  for (let row = 0; row < count; row++) {
    let source = rows + <usize>row * <usize>inner * 4;
    let target = panels + <usize>(row >> 3) * panelBytes + <usize>(row & 7) * 4;
    const end = source + <usize>inner * 4;
    while (source < end) {
      store<f32>(target, load<f32>(source));
      source += 4;
      target += 32;
    }
  }
  for (let row = count; row < ((count + 7) & ~7); row++) {
    let target = panels + <usize>(row >> 3) * panelBytes + <usize>(row & 7) * 4;
    for (let k = 0; k < inner; k++) {
      store<f32>(target, 0);
      target += 32;
    }
  }
}

/**
 * out[r, c] = bias[c] + the sum over k, in ascending order, of x[r, k] · weight[c, k].
 * `x` is [rows, inner], its rows as said in `addresses`, `out` [rows, columns]; `bias` holds columns rounded up to
 * eight values, and `scratch` is room for 64 rows of x and 64 values.
 */
export function product(
  x: usize,
  rows: i32,
  stride: i32,
  borders: usize,
  inner: i32,
  panels: usize,
  bias: usize,
  columns: i32,
  out: usize,
  scratch: usize,
): void {
  const inputBytes: usize = <usize>inner * 4;
  const outputBytes: usize = <usize>columns * 4;
  const places = scratch;
  const fours = scratch + 4 * ROWS_AT_ONCE;
  for (let start = 0; start < rows; start += ROWS_AT_ONCE) {
    const count = min(rows - start, ROWS_AT_ONCE);
    const inFours = count & ~3;
    addresses(x, stride, borders, start, count, places);
    for (let row = 0; row < inFours; row += 4) {
      interleave(places + <usize>row * 4, inputBytes, fours + <usize>row * inputBytes);
    }
    for (let column = 0; column < columns; column += 8) {
      const panel = panels + <usize>(column >> 3) * <usize>inner * 32;
      const columnBias = bias + <usize>column * 4;
      const left = columns - column;
      let target = out + <usize>start * outputBytes + <usize>column * 4;
      let row = 0;
      for (; row < inFours; row += 4) {
        fourRows(fours + <usize>row * inputBytes, inputBytes, panel, columnBias, target, outputBytes, left);
        target += 4 * outputBytes;
      }
      for (; row < count; row++) {
        oneRow(load<usize>(places + <usize>row * 4), inputBytes, panel, columnBias, target, left);
        target += outputBytes;
      }
    }
  }
}

/** Lays the four values of each k side by side: one pointer in the inner loop instead of four. */
function interleave(places: usize, inputBytes: usize, out: usize): void {
  let x0 = load<usize>(places);
  let x1 = load<usize>(places, 4);
  let x2 = load<usize>(places, 8);
  let x3 = load<usize>(places, 12);
  const end = x0 + inputBytes;
  while (x0 < end) {
    store<f32>(out, load<f32>(x0));
    store<f32>(out, load<f32>(x1), 4);
    store<f32>(out, load<f32>(x2), 8);
    store<f32>(out, load<f32>(x3), 12);
    x0 += 4;
    x1 += 4;
    x2 += 4;
    x3 += 4;
    out += 16;
  }
}

/** Engines unroll this loop themselves, and better than it can be done here. */
function fourRows(
  x: usize,
  inputBytes: usize,
  panel: usize,
  bias: usize,
  out: usize,
  outputBytes: usize,
  left: i32,
): void {
  let a0 = v128.load(bias);
  let b0 = v128.load(bias, 16);
  let a1 = a0;
  let b1 = b0;
  let a2 = a0;
  let b2 = b0;
  let a3 = a0;
  let b3 = b0;
  const end = x + 4 * inputBytes;
  while (x < end) {
    const a = v128.load(panel);
    const b = v128.load(panel, 16);
    let value = v128.load32_splat(x);
    a0 = f32x4.add(a0, f32x4.mul(value, a));
    b0 = f32x4.add(b0, f32x4.mul(value, b));
    value = v128.load32_splat(x, 4);
    a1 = f32x4.add(a1, f32x4.mul(value, a));
    b1 = f32x4.add(b1, f32x4.mul(value, b));
    value = v128.load32_splat(x, 8);
    a2 = f32x4.add(a2, f32x4.mul(value, a));
    b2 = f32x4.add(b2, f32x4.mul(value, b));
    value = v128.load32_splat(x, 12);
    a3 = f32x4.add(a3, f32x4.mul(value, a));
    b3 = f32x4.add(b3, f32x4.mul(value, b));
    panel += 32;
    x += 16;
  }
  storeColumns(out, a0, b0, left);
  storeColumns(out + outputBytes, a1, b1, left);
  storeColumns(out + 2 * outputBytes, a2, b2, left);
  storeColumns(out + 3 * outputBytes, a3, b3, left);
}

function oneRow(x: usize, inputBytes: usize, panel: usize, bias: usize, out: usize, left: i32): void {
  let a0 = v128.load(bias);
  let b0 = v128.load(bias, 16);
  const end = x + inputBytes;
  while (x < end) {
    const value = v128.load32_splat(x);
    a0 = f32x4.add(a0, f32x4.mul(value, v128.load(panel)));
    b0 = f32x4.add(b0, f32x4.mul(value, v128.load(panel, 16)));
    panel += 32;
    x += 4;
  }
  storeColumns(out, a0, b0, left);
}
