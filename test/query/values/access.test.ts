import { describe, expect, it } from 'vitest';
import type { CypherErrorKind } from '../../../src/query/error.ts';
import { element, property, slice } from '../../../src/query/values/access.ts';
import { and, not, or, truth, xor, type Truth } from '../../../src/query/values/logic.ts';
import type { Value } from '../../../src/query/values/value.ts';

const list: Value = [1n, 2n, 3n];
const map: Value = new Map([['a', 1n]]);

describe('what stands in a value', () => {
  it.each<[Value, Value, Value]>([
    [list, 0n, 1n],
    [list, -1n, 3n],
    [list, 3n, null],
    [list, -4n, null],
    [list, null, null],
    [null, 0n, null],
    [map, 'a', 1n],
    [map, 'b', null],
  ])('%o[%o] is %o', (value, key, expected) => {
    expect(element(value, key)).toEqual(expected);
  });

  it.each<[from: Value | undefined, to: Value | undefined, Value]>([
    [1n, undefined, [2n, 3n]],
    [undefined, -1n, [1n, 2n]],
    [-4n, 2n, [1n, 2n]],
    [2n, 1n, []],
    [null, 1n, null],
  ])('[1, 2, 3][%o..%o] is %o', (from, to, expected) => {
    expect(slice(list, from, to)).toEqual(expected);
  });

  it.each<[string, () => Value, CypherErrorKind, string]>([
    ['[1, 2, 3][1.0]', () => element(list, 1), 'type', 'places in a LIST are counted by INTEGER, not FLOAT'],
    ['{a: 1}[0]', () => element(map, 0n), 'type', 'what stands in MAP is named by STRING, not INTEGER'],
    ["1['a']", () => element(1n, 'a'), 'type', 'INTEGER has no elements, so none at [ ]'],
    ['1.a', () => property(1n, 'a'), 'type', 'INTEGER has no properties, so none called a'],
    ['[1, 2, 3].a', () => property(list, 'a'), 'type', 'LIST has no properties, so none called a'],
    ['1[0..1]', () => slice(1n, 0n, 1n), 'type', 'only of a LIST can a part be taken, not of INTEGER'],
    ['date.x', () => property({ kind: 'date', day: 0 }, 'x'), 'type', 'a date has no part called x'],
  ])('%s is refused', (_, act, kind, message) => {
    expect(act).toThrow(expect.objectContaining({ kind, message }));
  });
});

describe('logic', () => {
  it.each<[Truth, Truth, and: Truth, or: Truth, xor: Truth]>([
    [true, true, true, true, false],
    [true, false, false, true, true],
    [true, null, null, true, null],
    [false, false, false, false, false],
    [false, null, false, null, null],
    [null, null, null, null, null],
  ])('of %o and %o', (left, right, both, either, one) => {
    expect([and(left, right), or(left, right), xor(left, right)]).toEqual([both, either, one]);
    expect([and(right, left), or(right, left), xor(right, left)]).toEqual([both, either, one]);
  });

  it('negates what is known', () => {
    expect([not(true), not(false), not(null)]).toEqual([false, true, null]);
  });

  it('takes nothing else', () => {
    expect(() => truth(1n)).toThrow('a BOOLEAN is wanted here, not INTEGER');
  });
});
