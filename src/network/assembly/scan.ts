// The elementwise recurrence of the simple recurrent unit (Lei et al. 2018): no matrix product inside the
// recurrence, so that all products run over the whole article beforehand.

import { sigmoid } from './functions';

/**
 * x += state · g · sigmoid(g) with state[t] = f · state[t - 1] + (1 - f) · candidate[t], f = sigmoid(forget[t]).
 * `gates` is [rows, 3 · columns]: candidate, forget, g. The first half of the columns runs forwards through
 * each sentence, the second half backwards. `columns` is a multiple of eight; `state` is room for one row;
 * `borders` as in `addresses`.
 */
export function scan(gates: usize, columns: i32, borders: usize, sentences: i32, state: usize, x: usize): void {
  const bytes: usize = <usize>columns * 4;
  const half: usize = bytes >> 1;
  for (let sentence = 0; sentence < sentences; sentence++) {
    const first = load<i32>(borders + <usize>sentence * 4);
    const end = load<i32>(borders + <usize>sentence * 4, 4);
    memory.fill(state, 0, bytes);
    for (let row = first; row < end; row++) {
      step(gates + <usize>row * bytes * 3, bytes, state, x + <usize>row * bytes, half);
    }
    for (let row = end - 1; row >= first; row--) {
      step(gates + <usize>row * bytes * 3 + half, bytes, state + half, x + <usize>row * bytes + half, half);
    }
  }
}

/** One row's half; eight values at a time share the constants of the exponentials. */
function step(gates: usize, bytes: usize, state: usize, x: usize, half: usize): void {
  const end = gates + half;
  if (gates + 32 <= end) {
    do {
      const a = nextState(gates, bytes, state);
      const b = nextState(gates + 16, bytes, state + 16);
      const aGate = gateOf(gates, bytes);
      const bGate = gateOf(gates + 16, bytes);
      v128.store(state, a);
      v128.store(state, b, 16);
      v128.store(x, f32x4.add(v128.load(x), f32x4.mul(a, aGate)));
      v128.store(x, f32x4.add(v128.load(x, 16), f32x4.mul(b, bGate)), 16);
      gates += 32;
      state += 32;
      x += 32;
    } while (gates + 32 <= end);
  }
  if (gates < end) {
    const last = nextState(gates, bytes, state);
    v128.store(state, last);
    v128.store(x, f32x4.add(v128.load(x), f32x4.mul(last, gateOf(gates, bytes))));
  }
}

// @ts-ignore: decorator
@inline
function nextState(gates: usize, bytes: usize, state: usize): v128 {
  const forget = sigmoid(v128.load(gates + bytes));
  const fresh = f32x4.mul(v128.load(gates), f32x4.sub(f32x4.splat(1), forget));
  return f32x4.add(f32x4.mul(forget, v128.load(state)), fresh);
}

// @ts-ignore: decorator
@inline
function gateOf(gates: usize, bytes: usize): v128 {
  const gate = v128.load(gates + 2 * bytes);
  return f32x4.mul(gate, sigmoid(gate));
}
