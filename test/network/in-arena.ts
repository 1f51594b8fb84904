import fc from 'fast-check';
import { expect } from 'vitest';
import { Arena } from '../../src/network/arena.ts';
import { startKernel } from '../../src/network/kernel.ts';

export const arena = new Arena();
export const kernel = await startKernel(arena.memory);

/** Runs `body` and gives back what it allocated. */
export function inArena<Result>(body: () => Result): Result {
  const mark = arena.mark();
  try {
    return body();
  } finally {
    arena.release(mark);
  }
}

export const result = (pointer: number, count: number): number[] => [...arena.floats(pointer, count)];

/** Numbers that are float32 already, from a seed that fast-check shrinks. */
export function numbers(seed: number, count: number, spread = 2): number[] {
  let state = seed | 1;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return Math.fround((state / 2 ** 31) * spread);
  });
}

export function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  actual.forEach((value, i) => {
    expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected[i]!)));
  });
}

export const size = (most: number): fc.Arbitrary<number> => fc.integer({ min: 1, max: most });
export const seeds = fc.integer({ min: 1, max: 2 ** 30 });
/** Borders of sentences of these lengths. */
export const bordersOf = (lengths: number[]): number[] => lengths.reduce((all, n) => [...all, all.at(-1)! + n], [0]);
export const lengthsOfSentences = fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 6 });
