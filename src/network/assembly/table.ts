// Rows stored as float32, as int8 (value = q · scale) or as two 4-bit values a byte, the low one first
// (value = (q - 8) · scale). Reading goes up to 16 bytes beyond a row: a table owns that much padding.

import { storeColumns } from './rows';

const FLOAT32: i32 = 0;
const INT8: i32 = 1;

// @ts-ignore: decorator
@inline
function bytesOfRow(type: i32, columns: i32): usize {
  return type == FLOAT32 ? <usize>columns * 4 : type == INT8 ? <usize>columns : <usize>((columns + 1) >> 1);
}

/** Eight integers of a row as int16; `at` is a multiple of eight. */
// @ts-ignore: decorator
@inline
function eight(type: i32, row: usize, at: i32): v128 {
  if (type == INT8) return v128.load8x8_s(row + <usize>at);
  const bytes = v128.load32_zero(row + <usize>(at >> 1));
  const low = v128.and(bytes, i8x16.splat(15));
  const high = i8x16.shr_u(bytes, 4);
  const values = i8x16.shuffle(low, high, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23);
  return i16x8.extend_low_i8x16_s(i8x16.sub(values, i8x16.splat(8)));
}

// @ts-ignore: decorator
@inline
function addRow(type: i32, row: usize, scale: f32, columns: i32, out: usize): void {
  for (let at = 0; at < columns; at += 8) {
    let a: v128;
    let b: v128;
    if (type == FLOAT32) {
      a = v128.load(row + <usize>at * 4);
      b = v128.load(row + <usize>at * 4, 16);
    } else {
      const values = eight(type, row, at);
      a = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(values)), f32x4.splat(scale));
      b = f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(values)), f32x4.splat(scale));
    }
    const target = out + <usize>at * 4;
    a = f32x4.add(v128.load(target), a);
    b = f32x4.add(v128.load(target, 16), b);
    storeColumns(target, a, b, columns - at);
  }
}

/** The whole table as float32, [rows, columns], rows without gaps. */
export function dequantise(type: i32, table: usize, scales: usize, rows: i32, columns: i32, out: usize): void {
  const bytes = bytesOfRow(type, columns);
  memory.fill(out, 0, <usize>rows * <usize>columns * 4);
  for (let row = 0; row < rows; row++) {
    const scale = type == FLOAT32 ? <f32>1 : load<f32>(scales + <usize>row * 4);
    addRow(type, table + <usize>row * bytes, scale, columns, out + <usize>row * <usize>columns * 4);
  }
}

/**
 * out[i] = the sum of table[j] over indices[starts[i]] to indices[starts[i + 1]], half-open, in their order.
 * Indices and starts are int32; rows of `out` lie `stride` values apart.
 */
export function sumRows(
  type: i32,
  table: usize,
  scales: usize,
  columns: i32,
  indices: usize,
  starts: usize,
  count: i32,
  out: usize,
  stride: i32,
): void {
  const bytes = bytesOfRow(type, columns);
  for (let i = 0; i < count; i++) {
    memory.fill(out, 0, <usize>columns * 4);
    const end = load<i32>(starts + <usize>i * 4, 4);
    for (let at = load<i32>(starts + <usize>i * 4); at < end; at++) {
      const row = load<i32>(indices + <usize>at * 4);
      const scale = type == FLOAT32 ? <f32>1 : load<f32>(scales + <usize>row * 4);
      addRow(type, table + <usize>row * bytes, scale, columns, out);
    }
    out += <usize>stride * 4;
  }
}
