import { describe, expect, it } from 'vitest';
import { firstPast } from '../src/search.ts';

describe('firstPast', () => {
  const items = [1, 3, 3, 7];

  it.each([
    [0, 0],
    [1, 0],
    [2, 1],
    [3, 1],
    [4, 3],
    [8, 4],
  ])('finds the first that is %i or more', (least, index) => {
    expect(firstPast(items, (item) => item >= least)).toBe(index);
  });

  it('finds none in nothing', () => {
    expect(firstPast([], () => true)).toBe(0);
  });
});
