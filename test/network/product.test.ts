import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arena, inArena, kernel, numbers, result, seeds, size } from './in-arena.ts';

/** x · weightᵀ + bias, summed like the kernel: in float32, k ascending. */
function reference(x: number[], rows: number, inner: number, weight: number[], bias: number[]): number[] {
  return Array.from({ length: rows * bias.length }, (_, at) => {
    const [row, column] = [Math.floor(at / bias.length), at % bias.length];
    let sum = bias[column]!;
    for (let k = 0; k < inner; k++) {
      sum = Math.fround(sum + Math.fround(x[row * inner + k]! * weight[column * inner + k]!));
    }
    return sum;
  });
}

function product(x: number[], rows: number, inner: number, weight: number[], bias: number[]): number[] {
  return inArena(() => {
    const columns = bias.length;
    const padded = Math.ceil(columns / 8) * 8;
    const panels = arena.allocate(padded * inner * 4);
    kernel.pack(arena.placeFloats(weight), columns, inner, panels);
    const biases = arena.placeFloats([...bias, ...Array.from({ length: padded - columns }, () => 0)]);
    const scratch = arena.allocate(64 * (inner + 1) * 4);
    const out = arena.allocate(rows * columns * 4);
    const guard = arena.placeFloats([7]);
    kernel.product(arena.placeFloats(x), rows, inner, 0, inner, panels, biases, columns, out, scratch);
    expect(result(guard, 1)).toEqual([7]);
    return result(out, rows * columns);
  });
}

describe('the product', () => {
  it('is bit for bit the plain loop in float32, for any sizes', () => {
    fc.assert(
      fc.property(size(150), size(40), size(30), seeds, (rows, inner, columns, seed) => {
        const x = numbers(seed, rows * inner);
        const weight = numbers(seed + 1, columns * inner);
        const bias = numbers(seed + 2, columns);
        expect(product(x, rows, inner, weight, bias)).toEqual(reference(x, rows, inner, weight, bias));
      }),
      { numRuns: 60 },
    );
  });

  it('gives a row the same bits alone and among others', () => {
    const [rows, inner, columns] = [67, 33, 21];
    const x = numbers(5, rows * inner);
    const weight = numbers(6, columns * inner);
    const bias = numbers(7, columns);
    const together = product(x, rows, inner, weight, bias);
    for (let row = 0; row < rows; row++) {
      const alone = product(x.slice(row * inner, (row + 1) * inner), 1, inner, weight, bias);
      expect(alone).toEqual(together.slice(row * columns, (row + 1) * columns));
    }
  });

  it('goes on, bit for bit, where products of further columns are added', () => {
    fc.assert(
      fc.property(size(9), size(12), size(9), size(5), seeds, (rows, inner, further, quarters, seed) => {
        const columns = 4 * quarters;
        const x = numbers(seed, rows * inner);
        const more = numbers(seed + 1, rows * further).map((value) => (value > 1 ? value : 0));
        const weight = numbers(seed + 2, columns * inner);
        const table = numbers(seed + 3, further * columns);
        const bias = numbers(seed + 4, columns);
        const partial = product(x, rows, inner, weight, bias);
        const actual = inArena(() => {
          const out = arena.placeFloats(partial);
          kernel.addProducts(arena.placeFloats(more), rows, further, arena.placeFloats(table), columns, out);
          return result(out, rows * columns);
        });
        const both = Array.from({ length: rows }, (_, row) => [
          ...x.slice(row * inner, (row + 1) * inner),
          ...more.slice(row * further, (row + 1) * further),
        ]).flat();
        const weights = Array.from({ length: columns }, (_, column) => [
          ...weight.slice(column * inner, (column + 1) * inner),
          ...Array.from({ length: further }, (_, k) => table[k * columns + column]!),
        ]).flat();
        expect(actual).toEqual(product(both, rows, inner + further, weights, bias));
      }),
      { numRuns: 60 },
    );
  });
});
