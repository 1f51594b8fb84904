import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arena, expectClose, inArena, kernel, numbers, result, seeds, size } from './in-arena.ts';

interface Weights {
  /** Whole numbers from -127 to 127, [columns, inner]. */
  readonly codes: number[];
  readonly scale: number[];
  readonly bias: number[];
}

const weightsFrom = (seed: number, inner: number, columns: number): Weights => ({
  codes: numbers(seed, columns * inner, 1).map((x) => Math.round(x * 127)),
  scale: numbers(seed + 1, columns, 0.01),
  bias: numbers(seed + 2, columns),
});

const padded = (values: number[]): number[] => [...values, ...new Array<number>(-values.length & 7).fill(0)];

function product(x: number[], rows: number, inner: number, { codes, scale, bias }: Weights, limit: number) {
  return inArena(() => {
    const columns = bias.length;
    const stored = arena.allocate(codes.length);
    arena.bytes(stored, codes.length).set(codes);
    const panels = arena.allocate(Math.ceil(columns / 8) * Math.ceil(inner / 8) * 128);
    const largest = kernel.packWhole(stored, columns, inner, panels);
    const [by, plus, from] = [padded(scale), padded(bias), x].map((values) => arena.placeFloats(values));
    const scratch = arena.allocate(64 * (Math.ceil(inner / 8) * 16 + 8));
    const out = arena.allocate(Math.ceil(rows / 4) * 4 * columns * 4);
    const guard = arena.placeFloats([7]);
    kernel.productWhole(from!, rows, inner, 0, inner, limit, panels, by!, plus!, columns, out, scratch);
    expect(result(guard, 1)).toEqual([7]);
    return { out: result(out, rows * columns), largest };
  });
}

/** The nearest whole number, the even one of two. */
function rounded(x: number): number {
  const nearest = Math.round(x);
  return Math.abs(nearest - x) === 0.5 && nearest % 2 !== 0 ? nearest - 1 : nearest;
}

/** Rows as whole numbers of at most `limit`; then sums without any error; then one scale for both. */
function reference(x: number[], inner: number, { codes, scale, bias }: Weights, limit: number): number[] {
  return Array.from({ length: x.length / inner }, (_, row) => {
    const values = x.slice(row * inner, (row + 1) * inner);
    const step = Math.fround(Math.max(...values.map(Math.abs)) / limit);
    const perStep = step > 0 ? Math.fround(1 / step) : 0;
    const whole = values.map((value) => rounded(Math.fround(value * perStep)));
    return bias.map((plus, column) => {
      const sum = whole.reduce((all, value, k) => all + value * codes[column * inner + k]!, 0);
      return Math.fround(Math.fround(Math.fround(Math.fround(sum) * scale[column]!) * step) + plus);
    });
  }).flat();
}

describe('the product in whole numbers', () => {
  it('is bit for bit the plain loop, for any sizes', () => {
    fc.assert(
      fc.property(size(150), size(40), size(30), seeds, (rows, inner, columns, seed) => {
        const x = numbers(seed, rows * inner, 5);
        const weights = weightsFrom(seed, inner, columns);
        expect(product(x, rows, inner, weights, 32767).out).toEqual(reference(x, inner, weights, 32767));
      }),
      { numRuns: 60 },
    );
  });

  it('is close to the product of float32', () => {
    const [rows, inner, columns] = [20, 480, 40];
    const x = numbers(5, rows * inner, 3);
    const weights = weightsFrom(6, inner, columns);
    const exact = Array.from({ length: rows * columns }, (_, at) => {
      const [row, column] = [Math.floor(at / columns), at % columns];
      const sum = weights.codes
        .slice(column * inner, (column + 1) * inner)
        .reduce((all, code, k) => all + code * x[row * inner + k]!, 0);
      return sum * weights.scale[column]! + weights.bias[column]!;
    });
    expectClose(product(x, rows, inner, weights, 32767).out, exact, 5e-4);
  });

  it('gives a row the same bits alone and among others', () => {
    const [rows, inner, columns] = [67, 33, 21];
    const x = numbers(5, rows * inner);
    const weights = weightsFrom(6, inner, columns);
    const together = product(x, rows, inner, weights, 32767).out;
    for (let row = 0; row < rows; row++) {
      const alone = product(x.slice(row * inner, (row + 1) * inner), 1, inner, weights, 32767).out;
      expect(alone).toEqual(together.slice(row * columns, (row + 1) * columns));
    }
  });

  it('tells the largest sum of a row of weights, and keeps to the limit', () => {
    const weights = { codes: [1, -2, 3, 127, -127, 0], scale: [1, 1], bias: [0, 0] };
    const { out, largest } = product([4, -1, 2], 1, 3, weights, 8);
    expect(largest).toBe(254);
    expect(out).toEqual([4 + 2 + 6, 4 * 127 + 127]);
  });

  it('takes a row of zeros, or of nearly zeros, for zeros', () => {
    const weights = { codes: [1, 127], scale: [1], bias: [3] };
    expect(product([0, -0], 1, 2, weights, 32767).out).toEqual([3]);
    expect(product([1e-35, -1e-38], 1, 2, weights, 32767).out).toEqual([3]);
  });
});
