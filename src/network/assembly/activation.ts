// Activations in place over `count` values, rounded up to four: the array owns its padding.

import { exponential, sigmoid } from './functions';

/**
 * GELU in its tanh form (Hendrycks and Gimpel 2016): x / 2 · (1 + tanh u) with u = √(2/π) · (x + 0.044715 x³).
 * As (1 + tanh u) / 2 is the sigmoid of 2u, it costs one exponential. Sixteen values at a time share its constants;
 * a loop with its condition at the end keeps them out of the loop.
 */
export function gelu(x: usize, count: i32): void {
  const end = x + <usize>((count + 3) & ~3) * 4;
  if (x + 64 <= end) {
    do {
      const a = geluOf(v128.load(x));
      const b = geluOf(v128.load(x, 16));
      const c = geluOf(v128.load(x, 32));
      const d = geluOf(v128.load(x, 48));
      v128.store(x, a);
      v128.store(x, b, 16);
      v128.store(x, c, 32);
      v128.store(x, d, 48);
      x += 64;
    } while (x + 64 <= end);
  }
  for (; x < end; x += 16) v128.store(x, geluOf(v128.load(x)));
}

// @ts-ignore: decorator
@inline
function geluOf(value: v128): v128 {
  const cube = f32x4.mul(f32x4.mul(value, value), value);
  const inner = f32x4.add(value, f32x4.mul(cube, f32x4.splat(0.044715)));
  return f32x4.mul(value, sigmoid(f32x4.mul(inner, f32x4.splat(1.5957691216057308))));
}

/** x where x > 0, slope · x elsewhere, for a slope below 1. */
export function leakyRelu(x: usize, count: i32, slope: f32): void {
  const end = x + <usize>count * 4;
  while (x < end) {
    const value = v128.load(x);
    v128.store(x, f32x4.pmax(value, f32x4.mul(value, f32x4.splat(slope))));
    x += 16;
  }
}

/** e^x, see `exponential`. */
export function exponentials(x: usize, count: i32): void {
  const end = x + <usize>count * 4;
  for (; x < end; x += 16) v128.store(x, exponential(v128.load(x)));
}
