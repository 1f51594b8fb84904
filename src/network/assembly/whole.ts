// The matrix product in whole numbers, for weights that are stored as int8. A row of x becomes int16, by a scale of
// its own that makes its largest value the `limit`; a product of int16 takes half the time of one of float32, and
// whole numbers give the same sum in any order. Weights are packed into panels of eight output columns: for every
// panel and every pair of inputs, the eight pairs of weights lie side by side.

import { addresses } from './addresses';
import { storeColumns } from './rows';

/** Rows that share a panel while it is in the first-level cache, and that stay in the second-level one. */
const ROWS_AT_ONCE: i32 = 64;

/** A row whose largest value is smaller counts as zeros: the scale would overflow. */
const LEAST: f32 = 1e-30;

/** Adding it to a number of up to 2²² leaves the number, rounded to a whole one, in the last bits. */
const ROUNDING: f32 = 12582912;

/**
 * `rows` is int8 [count, inner]; `panels` gets ceil(count / 8) panels of inner × 8 values, `inner` rounded up to
 * eight, what is missing as zeros. Returns the largest sum of a row's absolute values.
 */
export function packWhole(rows: usize, count: i32, inner: i32, panels: usize): i32 {
  const panelBytes: usize = <usize>((inner + 7) & ~7) * 16;
  memory.fill(panels, 0, panelBytes * <usize>((count + 7) >> 3));
  let largest = 0;
  for (let row = 0; row < count; row++) {
    const target = panels + <usize>(row >> 3) * panelBytes + <usize>(row & 7) * 4;
    let sum = 0;
    for (let k = 0; k < inner; k++) {
      const value = <i32>load<i8>(rows);
      store<i16>(target + <usize>(k >> 1) * 32 + <usize>(k & 1) * 2, <i16>value);
      sum += abs(value);
      rows++;
    }
    largest = max(largest, sum);
  }
  return largest;
}

/**
 * out[r, c] = bias[c] + scale[c] · the sum over k of x[r, k] · weight[c, k], with x rounded as said above. `scale` and
 * `bias` hold columns rounded up to eight values. `limit` times the largest sum of a row of weights must fit into an
 * int32. `out` has rows rounded up to four; `scratch` is room for 64 rows of x as int16, `inner` rounded up to eight,
 * and 128 values. Rows of x lie as said in `addresses`.
 */
export function productWhole(
  x: usize,
  rows: i32,
  stride: i32,
  borders: usize,
  inner: i32,
  limit: f32,
  panels: usize,
  scale: usize,
  bias: usize,
  columns: i32,
  out: usize,
  scratch: usize,
): void {
  const rowBytes: usize = <usize>((inner + 7) & ~7) * 2;
  const outputBytes: usize = <usize>columns * 4;
  const places = scratch;
  const steps = scratch + 4 * ROWS_AT_ONCE;
  const whole = steps + 4 * ROWS_AT_ONCE;
  for (let start = 0; start < rows; start += ROWS_AT_ONCE) {
    const count = min(rows - start, ROWS_AT_ONCE);
    addresses(x, stride, borders, start, count, places);
    for (let row = 0; row < count; row += 4) {
      const at = <usize>row * 4;
      for (let i: usize = 0; i < 16; i += 4) {
        store<f32>(steps + at + i, stepOf(load<usize>(places + at + i), inner, limit));
      }
      roundFour(places + at, steps + at, inner, whole + <usize>row * rowBytes);
    }
    for (let column = 0; column < columns; column += 8) {
      const panel = panels + <usize>(column >> 3) * rowBytes * 8;
      const left = columns - column;
      let target = out + <usize>start * outputBytes + <usize>column * 4;
      for (let row = 0; row < count; row += 4) {
        const at = <usize>column * 4;
        const values = whole + <usize>row * rowBytes;
        fourRows(values, rowBytes, panel, scale + at, bias + at, steps + <usize>row * 4, target, outputBytes, left);
        target += 4 * outputBytes;
      }
    }
  }
}

/** How much of x a one stands for, in a row of `inner` values: its largest value over the limit. */
function stepOf(x: usize, inner: i32, limit: f32): f32 {
  let a = f32x4.splat(0);
  let b = a;
  const end = x + <usize>inner * 4;
  for (; x + 32 <= end; x += 32) {
    a = f32x4.pmax(a, f32x4.abs(v128.load(x)));
    b = f32x4.pmax(b, f32x4.abs(v128.load(x, 16)));
  }
  a = f32x4.pmax(a, b);
  a = f32x4.pmax(a, i8x16.shuffle(a, a, 8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7));
  let largest = max<f32>(f32x4.extract_lane(a, 0), f32x4.extract_lane(a, 1));
  for (; x < end; x += 4) largest = max<f32>(largest, abs<f32>(load<f32>(x)));
  return largest < LEAST ? 0 : largest / limit;
}

/**
 * Four rows as int16, the pairs of each two values of the four side by side, for one pointer in the inner loop instead
 * of four. What lies beyond `inner` is read up to a multiple of eight: the weights there are zeros.
 */
function roundFour(places: usize, steps: usize, inner: i32, out: usize): void {
  let x0 = load<usize>(places);
  let x1 = load<usize>(places, 4);
  let x2 = load<usize>(places, 8);
  let x3 = load<usize>(places, 12);
  const s0 = perStep(load<f32>(steps));
  const s1 = perStep(load<f32>(steps, 4));
  const s2 = perStep(load<f32>(steps, 8));
  const s3 = perStep(load<f32>(steps, 12));
  const end = x0 + <usize>inner * 4;
  while (x0 < end) {
    const a = eight(x0, s0);
    const b = eight(x1, s1);
    const c = eight(x2, s2);
    const d = eight(x3, s3);
    const abLow = i8x16.shuffle(a, b, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
    const cdLow = i8x16.shuffle(c, d, 0, 1, 2, 3, 16, 17, 18, 19, 4, 5, 6, 7, 20, 21, 22, 23);
    const abHigh = i8x16.shuffle(a, b, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
    const cdHigh = i8x16.shuffle(c, d, 8, 9, 10, 11, 24, 25, 26, 27, 12, 13, 14, 15, 28, 29, 30, 31);
    v128.store(out, i8x16.shuffle(abLow, cdLow, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23));
    v128.store(out, i8x16.shuffle(abLow, cdLow, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31), 16);
    v128.store(out, i8x16.shuffle(abHigh, cdHigh, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23), 32);
    v128.store(out, i8x16.shuffle(abHigh, cdHigh, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31), 48);
    x0 += 32;
    x1 += 32;
    x2 += 32;
    x3 += 32;
    out += 64;
  }
}

// @ts-ignore: decorator
@inline
function perStep(step: f32): v128 {
  return f32x4.splat(step > 0 ? 1 / step : 0);
}

/** Eight values as int16. */
// @ts-ignore: decorator
@inline
function eight(x: usize, perStep: v128): v128 {
  const low = f32x4.add(f32x4.mul(v128.load(x), perStep), f32x4.splat(ROUNDING));
  const high = f32x4.add(f32x4.mul(v128.load(x, 16), perStep), f32x4.splat(ROUNDING));
  const zero = reinterpret<i32>(ROUNDING);
  return i16x8.narrow_i32x4_s(i32x4.sub(low, i32x4.splat(zero)), i32x4.sub(high, i32x4.splat(zero)));
}

/** Engines unroll this loop themselves, and better than it can be done here. */
function fourRows(
  x: usize,
  rowBytes: usize,
  panel: usize,
  scale: usize,
  bias: usize,
  steps: usize,
  out: usize,
  outputBytes: usize,
  left: i32,
): void {
  let a0 = i32x4.splat(0);
  let b0 = a0;
  let a1 = a0;
  let b1 = a0;
  let a2 = a0;
  let b2 = a0;
  let a3 = a0;
  let b3 = a0;
  const end = x + 4 * rowBytes;
  while (x < end) {
    const a = v128.load(panel);
    const b = v128.load(panel, 16);
    let pair = v128.load32_splat(x);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(pair, a));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(pair, b));
    pair = v128.load32_splat(x, 4);
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(pair, a));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(pair, b));
    pair = v128.load32_splat(x, 8);
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(pair, a));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(pair, b));
    pair = v128.load32_splat(x, 12);
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(pair, a));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(pair, b));
    panel += 32;
    x += 16;
  }
  storeRow(a0, b0, load<f32>(steps), scale, bias, out, left);
  storeRow(a1, b1, load<f32>(steps, 4), scale, bias, out + outputBytes, left);
  storeRow(a2, b2, load<f32>(steps, 8), scale, bias, out + 2 * outputBytes, left);
  storeRow(a3, b3, load<f32>(steps, 12), scale, bias, out + 3 * outputBytes, left);
}

// @ts-ignore: decorator
@inline
function storeRow(a: v128, b: v128, step: f32, scale: usize, bias: usize, out: usize, left: i32): void {
  const steps = f32x4.splat(step);
  a = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(a), v128.load(scale)), steps);
  b = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(b), v128.load(scale, 16)), steps);
  storeColumns(out, f32x4.add(a, v128.load(bias)), f32x4.add(b, v128.load(bias, 16)), left);
}
