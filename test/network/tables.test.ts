import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableTypes } from '../../src/network/kernel.ts';
import { arena, bordersOf, inArena, kernel, numbers, result, seeds, size } from './in-arena.ts';

describe('tables', () => {
  it.each(['float32', 'int8', 'int4'] as const)('sums rows of %s in their order', (type) => {
    fc.assert(
      fc.property(size(9), size(21), fc.array(fc.array(fc.nat({ max: 8 }), { maxLength: 4 })), seeds, (...sizes) => {
        const [rows, columns, wanted, seed] = sizes;
        const lists = wanted.map((list) => list.filter((row) => row < rows));
        const range = type === 'int4' ? 16 : 256;
        const codes = numbers(seed, rows * columns, 1).map((x) => Math.floor(((x + 1) / 2) * range) % range);
        const scales = numbers(seed + 1, rows);
        const bytesOf = { float32: columns * 4, int8: columns, int4: Math.ceil(columns / 2) }[type];
        const stored = new Uint8Array(rows * bytesOf);
        const table = codes.map((code, at) => {
          const [row, column] = [Math.floor(at / columns), at % columns];
          if (type === 'int8') {
            stored[at] = code;
            return Math.fround(((code << 24) >> 24) * scales[row]!);
          }
          if (type === 'int4') {
            stored[row * bytesOf + (column >> 1)]! |= code << (4 * (column & 1));
            return Math.fround((code - 8) * scales[row]!);
          }
          new DataView(stored.buffer).setFloat32(at * 4, code, true);
          return code;
        });
        const stride = columns + 3;
        const actual = inArena(() => {
          const pointer = arena.allocate(stored.length);
          arena.bytes(pointer, stored.length).set(stored);
          const [by, indices] = [arena.placeFloats(scales), arena.placeIntegers(lists.flat())];
          const starts = arena.placeIntegers(bordersOf(lists.map((list) => list.length)));
          const out = arena.placeFloats(new Array<number>(lists.length * stride).fill(9));
          kernel.sumRows(tableTypes[type], pointer, by, columns, indices, starts, lists.length, out, stride);
          return result(out, lists.length * stride);
        });
        const expected = lists.flatMap((list) => [
          ...Array.from({ length: columns }, (_, column) =>
            list.reduce((sum, row) => Math.fround(sum + table[row * columns + column]!), 0),
          ),
          ...[9, 9, 9],
        ]);
        expect(actual.map((x) => x + 0)).toEqual(expected.map((x) => x + 0));
      }),
    );
  });
});
