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

describe('what looks sideways', () => {
  it('neighbours sets each row between its neighbours in the sentence', () => {
    fc.assert(
      fc.property(lengthsOfSentences, size(6), seeds, (lengths, columns, seed) => {
        const borders = bordersOf(lengths);
        const rows = borders.at(-1)!;
        const x = numbers(seed, rows * columns);
        const actual = inArena(() => {
          const out = arena.allocate(rows * columns * 12);
          const [from, at] = [arena.placeFloats(x), arena.placeIntegers(borders)];
          kernel.neighbours(from, columns, at, lengths.length, out);
          return result(out, rows * columns * 3);
        });
        const sentenceOf = lengths.flatMap((n, i) => Array.from({ length: n }, () => i));
        const expected = sentenceOf.flatMap((sentence, row) =>
          [row - 1, row, row + 1].flatMap((other) =>
            sentenceOf[other] === sentence
              ? x.slice(other * columns, (other + 1) * columns)
              : Array.from({ length: columns }, () => 0),
          ),
        );
        expect(actual).toEqual(expected);
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
        expectClose(actual, expected, 2e-6);
      }),
    );
  });
});
