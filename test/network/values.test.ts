import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arena, expectClose, inArena, kernel, numbers, result, seeds, size } from './in-arena.ts';

describe('functions of single values', () => {
  const values = [...numbers(3, 400, 8), 0, -0, 30, -30, 90, -90, 1e4, -1e4, 1e-8];

  it('gelu is the tanh form to 1e-6', () => {
    const actual = inArena(() => {
      const pointer = arena.placeFloats(values);
      kernel.gelu(pointer, values.length);
      return result(pointer, values.length);
    });
    const expected = values.map((x) => (x / 2) * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3))));
    expectClose(actual, expected, 1e-6);
  });

  it('leakyRelu cuts the negative side down', () => {
    const actual = inArena(() => {
      const pointer = arena.placeFloats(values);
      kernel.leakyRelu(pointer, values.length, 0.1);
      return result(pointer, values.length);
    });
    expectClose(
      actual,
      values.map((x) => Math.max(x, 0.1 * x)),
      1e-7,
    );
  });

  it('has exactly these bits, on every machine', () => {
    const bits = inArena(() => {
      const pointer = arena.placeFloats([-3, -1, -0.1, 0.1, 1, 3, 12.5, -12.5]);
      kernel.gelu(pointer, 8);
      return [...arena.integers(pointer, 8)];
    });
    expect(bits).toMatchInlineSnapshot(`
      [
        -1150394036,
        -1105027440,
        -1120109418,
        1029512453,
        1062688860,
        1077920872,
        1095237632,
        -2104753511,
      ]
    `);
  });
});

describe('layerNorm', () => {
  it('is mean 0 and variance 1, then gain and shift', () => {
    fc.assert(
      fc.property(size(9), size(12), seeds, (rows, quarters, seed) => {
        const columns = 4 * quarters;
        const x = numbers(seed, rows * columns);
        const [gain, shift] = [numbers(seed + 1, columns), numbers(seed + 2, columns)];
        const actual = inArena(() => {
          const out = arena.allocate(rows * columns * 4);
          const [from, by, plus] = [x, gain, shift].map((values) => arena.placeFloats(values));
          kernel.layerNorm(from!, rows, columns, by!, plus!, 1e-5, out);
          return result(out, rows * columns);
        });
        const expected = Array.from({ length: rows }, (_, row) => {
          const values = x.slice(row * columns, (row + 1) * columns);
          const mean = values.reduce((a, b) => a + b) / columns;
          const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / columns;
          return values.map((value, i) => ((value - mean) / Math.sqrt(variance + 1e-5)) * gain[i]! + shift[i]!);
        }).flat();
        expectClose(actual, expected, 1e-4);
      }),
      { numRuns: 60 },
    );
  });
});
