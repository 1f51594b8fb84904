import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTree } from '../../../src/annotate/parser/tree.ts';

/** Scores with the impossible diagonal, from rows of [root, token 0, token 1, …]. */
const scoresOf = (rows: number[][]): Float32Array =>
  Float32Array.from(rows.flatMap((row, i) => row.map((score, column) => (column === i + 1 ? -1e4 : score))));

describe('decodeTree', () => {
  const cases: [string, number[][], number[]][] = [
    [
      'takes the best heads where they are a tree',
      [
        [0, 0, 5, 1],
        [9, 0, 0, 0],
        [0, 0, 4, 0],
      ],
      [1, -1, 1],
    ],
    ['gives a lone token to the root', [[-50, 0]], [-1]],
    [
      'keeps of two roots the one that would lose more',
      [
        [5, 0, 4, 0],
        [6, 1, 0, 3],
        [0, 0, 9, 0],
      ],
      [1, -1, 1],
    ],
    [
      'takes the token that loses least where none is a root',
      [
        [1, 0, 5, 0],
        [2, 3, 0, 0],
        [0, 0, 4, 0],
      ],
      [1, -1, 1],
    ],
    [
      'breaks a cycle where it costs least',
      [
        [9, 0, 0, 0],
        [0, 6, 0, 8],
        [0, 1, 7, 0],
      ],
      [-1, 0, 1],
    ],
    [
      'prefers the first of equals',
      [
        [1, 1, 1, 1],
        [1, 1, 1, 1],
        [1, 1, 1, 1],
      ],
      [-1, 0, 0],
    ],
    ['has nothing to say about nothing', [], []],
  ];
  it.each(cases)('%s', (_name, rows, expected) => {
    expect([...decodeTree(scoresOf(rows), rows.length)]).toEqual(expected);
  });

  it('is always a tree with one root', () => {
    const matrices = fc.integer({ min: 1, max: 30 }).chain((tokens) =>
      fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: tokens + 1, maxLength: tokens + 1 }), {
        minLength: tokens,
        maxLength: tokens,
      }),
    );
    fc.assert(
      fc.property(matrices, (rows) => {
        const heads = decodeTree(scoresOf(rows), rows.length);
        expect(heads.filter((head) => head === -1)).toHaveLength(1);
        for (let start = 0; start < rows.length; start++) {
          let [i, steps] = [start, 0];
          while (i !== -1 && steps <= rows.length) [i, steps] = [heads[i]!, steps + 1];
          expect(steps).toBeLessThanOrEqual(rows.length);
        }
      }),
    );
  });
});
