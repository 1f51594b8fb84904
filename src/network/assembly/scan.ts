// The elementwise recurrence of the simple recurrent unit (Lei et al. 2018): no matrix product inside the
// recurrence, so that all products run over the whole article beforehand.

import { sigmoid } from './functions';

/**
 * x += state · g · sigmoid(g) with state[t] = f · state[t - 1] + (1 - f) · candidate[t], f = sigmoid(forget[t]).
 * `gates` is [rows, 3 · columns]: candidate, forget, g. The first half of the columns runs forwards through
 * each sentence, the second half backwards. `columns` is a multiple of eight; `state` is room for one row;
 * `borders` as in `neighbours`.
 */
export function scan(gates: usize, columns: i32, borders: usize, sentences: i32, state: usize, x: usize): void {
  const bytes: usize = <usize>columns * 4;
  const half: usize = bytes >> 1;
  for (let sentence = 0; sentence < sentences; sentence++) {
    const first = load<i32>(borders + <usize>sentence * 4);
    const end = load<i32>(borders + <usize>sentence * 4, 4);
    memory.fill(state, 0, bytes);
    for (let row = first; row < end; row++) {
      step(gates + <usize>row * bytes * 3, bytes, state, x + <usize>row * bytes, 0, half);
    }
    for (let row = end - 1; row >= first; row--) {
      step(gates + <usize>row * bytes * 3, bytes, state, x + <usize>row * bytes, half, bytes);
    }
  }
}

// @ts-ignore: decorator
@inline
function step(gates: usize, bytes: usize, state: usize, x: usize, from: usize, to: usize): void {
  for (let at = from; at < to; at += 16) {
    const candidate = v128.load(gates + at);
    const forget = sigmoid(v128.load(gates + bytes + at));
    const gate = v128.load(gates + 2 * bytes + at);
    const fresh = f32x4.mul(candidate, f32x4.sub(f32x4.splat(1), forget));
    const next = f32x4.add(f32x4.mul(forget, v128.load(state + at)), fresh);
    v128.store(state + at, next);
    const output = f32x4.mul(next, f32x4.mul(gate, sigmoid(gate)));
    v128.store(x + at, f32x4.add(v128.load(x + at), output));
  }
}
