// Moving and adding rows.

/** Stores the eight values of `a` and `b`, or the first `left` of them at the right edge of a matrix. */
// @ts-ignore: decorator
@inline
export function storeColumns(out: usize, a: v128, b: v128, left: i32): void {
  if (left >= 8) {
    v128.store(out, a);
    v128.store(out, b, 16);
  } else if (left >= 4) {
    v128.store(out, a);
    storeFew(out + 16, b, left - 4);
  } else {
    storeFew(out, a, left);
  }
}

function storeFew(out: usize, values: v128, count: i32): void {
  if (count > 0) store<f32>(out, f32x4.extract_lane(values, 0));
  if (count > 1) store<f32>(out, f32x4.extract_lane(values, 1), 4);
  if (count > 2) store<f32>(out, f32x4.extract_lane(values, 2), 8);
}

/** x += y, for `count` values rounded up to four: both lie at multiples of 16 and own their padding. */
export function add(x: usize, y: usize, count: i32): void {
  const end = x + <usize>count * 4;
  while (x < end) {
    v128.store(x, f32x4.add(v128.load(x), v128.load(y)));
    x += 16;
    y += 16;
  }
}

/** x *= y, likewise. */
export function multiply(x: usize, y: usize, count: i32): void {
  const end = x + <usize>count * 4;
  while (x < end) {
    v128.store(x, f32x4.mul(v128.load(x), v128.load(y)));
    x += 16;
    y += 16;
  }
}

/**
 * out[r] += the sum over k, in ascending order, of x[r, k] · table[k]. `x` is [rows, inner], most of it zeros; rows of
 * `table` and `out` have `columns` values, a multiple of four.
 */
export function addProducts(x: usize, rows: i32, inner: i32, table: usize, columns: i32, out: usize): void {
  const bytes: usize = <usize>columns * 4;
  for (let row = 0; row < rows; row++) {
    for (let k = 0; k < inner; k++) {
      const value = load<f32>(x);
      x += 4;
      if (value == 0) continue;
      const factor = f32x4.splat(value);
      const source = table + <usize>k * bytes;
      for (let at: usize = 0; at < bytes; at += 16) {
        v128.store(out + at, f32x4.add(v128.load(out + at), f32x4.mul(factor, v128.load(source + at))));
      }
    }
    out += bytes;
  }
}

/** out[i] = [x[i], y[i]]: the rows of two matrices side by side. */
export function join(x: usize, xColumns: i32, y: usize, yColumns: i32, rows: i32, out: usize): void {
  const xBytes: usize = <usize>xColumns * 4;
  const yBytes: usize = <usize>yColumns * 4;
  for (let row = 0; row < rows; row++) {
    memory.copy(out, x, xBytes);
    memory.copy(out + xBytes, y, yBytes);
    x += xBytes;
    y += yBytes;
    out += xBytes + yBytes;
  }
}

/** out[i] = x[indices[i]], rows of `columns` values; an index is an int32 below the number of rows of x. */
export function copyRows(x: usize, columns: i32, indices: usize, count: i32, out: usize): void {
  const bytes: usize = <usize>columns * 4;
  for (let i = 0; i < count; i++) {
    memory.copy(out, x + <usize>load<i32>(indices + <usize>i * 4) * bytes, bytes);
    out += bytes;
  }
}
