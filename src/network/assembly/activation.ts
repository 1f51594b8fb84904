// Activations in place over `count` values, rounded up to four: the array owns its padding.

import { sigmoid } from './functions';

/**
 * GELU in its tanh form (Hendrycks and Gimpel 2016): x / 2 · (1 + tanh u) with u = √(2/π) · (x + 0.044715 x³).
 * As (1 + tanh u) / 2 is the sigmoid of 2u, it costs one exponential.
 */
export function gelu(x: usize, count: i32): void {
  const end = x + <usize>count * 4;
  while (x < end) {
    const value = v128.load(x);
    const cube = f32x4.mul(f32x4.mul(value, value), value);
    const inner = f32x4.add(value, f32x4.mul(cube, f32x4.splat(0.044715)));
    v128.store(x, f32x4.mul(value, sigmoid(f32x4.mul(inner, f32x4.splat(1.5957691216057308)))));
    x += 16;
  }
}

/** x where x > 0, slope · x elsewhere, for a slope below 1. */
export function leakyRelu(x: usize, count: i32, slope: f32): void {
  const end = x + <usize>count * 4;
  while (x < end) {
    const value = v128.load(x);
    v128.store(x, f32x4.max(value, f32x4.mul(value, f32x4.splat(slope))));
    x += 16;
  }
}
