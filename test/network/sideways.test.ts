import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arena,
  bordersOf,
  expectClose,
  inArena,
  kernel,
  lengthsOfSentences,
  numbers,
  result,
  seeds,
  size,
} from './in-arena.ts';

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Of three times `columns` values a row, with weights in float32 and in whole numbers. */
function productsOf(x: number, rows: number, columns: number, borders: number, weight: number[], codes: number[]) {
  const inner = 3 * columns;
  const outputs = weight.length / inner;
  const stride = borders ? columns : inner;
  const panels = arena.allocate(Math.ceil(outputs / 8) * Math.ceil(inner / 8) * 256);
  const [ones, bias] = [1, 0].map((value) => arena.placeFloats(new Array<number>(outputs + 8).fill(value)));
  const scratch = arena.allocate(64 * (inner + 9) * 4);
  const [plain, whole] = [0, 1].map(() => arena.allocate((rows + 3) * outputs * 4));
  kernel.pack(arena.placeFloats(weight), outputs, inner, panels);
  kernel.product(x, rows, stride, borders, inner, panels, bias!, outputs, plain!, scratch);
  const stored = arena.allocate(codes.length);
  arena.bytes(stored, codes.length).set(codes);
  kernel.packWhole(stored, outputs, inner, panels);
  kernel.productWhole(x, rows, stride, borders, inner, 32767, panels, ones!, bias!, outputs, whole!, scratch);
  return [plain!, whole!].map((out) => result(out, rows * outputs));
}

describe('what looks sideways', () => {
  it('a product of rows that lie apart is that of each row between its neighbours in the sentence', () => {
    fc.assert(
      fc.property(lengthsOfSentences, size(3), size(9), seeds, (lengths, quarters, outputs, seed) => {
        const columns = 4 * quarters;
        const [borders, inner] = [bordersOf(lengths), 3 * columns];
        const rows = borders.at(-1)!;
        const weight = numbers(seed, outputs * inner);
        const codes = weight.map((x) => Math.round(x * 63));
        const [normal, actual] = inArena(() => {
          const [x, gain, shift] = [rows, 1, 1].map((n, i) => arena.placeFloats(numbers(seed + i, n * columns)));
          const out = arena.allocate(rows * columns * 4);
          kernel.layerNorm(x!, rows, columns, gain!, shift!, 1e-5, out);
          const [at, sentences] = [arena.placeIntegers(borders), lengths.length];
          const apart = arena.allocate((rows + sentences + 1) * columns * 4);
          kernel.layerNormApart(x!, columns, at, sentences, gain!, shift!, 1e-5, apart);
          return [result(out, rows * columns), productsOf(apart, rows, columns, at, weight, codes)];
        });
        const sentenceOf = lengths.flatMap((n, i) => Array.from({ length: n }, () => i));
        const beside = sentenceOf.flatMap((sentence, row) =>
          [row - 1, row, row + 1].flatMap((other) =>
            sentenceOf[other] === sentence
              ? normal.slice(other * columns, (other + 1) * columns)
              : Array.from({ length: columns }, () => 0),
          ),
        );
        expect(actual).toEqual(inArena(() => productsOf(arena.placeFloats(beside), rows, columns, 0, weight, codes)));
      }),
    );
  });

  it('scan runs half of the columns forwards and half backwards through each sentence', () => {
    fc.assert(
      fc.property(lengthsOfSentences, size(3), seeds, (lengths, eighths, seed) => {
        const columns = 8 * eighths;
        const borders = bordersOf(lengths);
        const rows = borders.at(-1)!;
        const gates = numbers(seed, rows * columns * 3, 4);
        const x = numbers(seed + 1, rows * columns);
        const actual = inArena(() => {
          const [from, at, out] = [arena.placeFloats(gates), arena.placeIntegers(borders), arena.placeFloats(x)];
          kernel.scan(from, columns, at, lengths.length, arena.allocate(columns * 4), out);
          return result(out, rows * columns);
        });
        const expected = [...x];
        lengths.forEach((length, sentence) => {
          const tokens = Array.from({ length }, (_, i) => borders[sentence]! + i);
          for (let column = 0; column < columns; column++) {
            let state = 0;
            for (const row of column < columns / 2 ? tokens : tokens.toReversed()) {
              const [candidate, forget, gate] = [0, 1, 2].map((k) => gates[(row * 3 + k) * columns + column]!);
              state = sigmoid(forget!) * state + (1 - sigmoid(forget!)) * candidate!;
              expected[row * columns + column]! += state * gate! * sigmoid(gate!);
            }
          }
        });
        expectClose(actual, expected, 1e-5);
      }),
    );
  });
});
