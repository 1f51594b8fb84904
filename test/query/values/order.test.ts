import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/query/values/comparison.ts';
import { contains, equal } from '../../../src/query/values/equality.ts';
import { groupingKey, groupingKeyOfAll } from '../../../src/query/values/grouping.ts';
import { order } from '../../../src/query/values/order.ts';
import type { ListValue, Value } from '../../../src/query/values/value.ts';
import { values } from './arbitrary.ts';

const map = (entries: Record<string, Value>): Value => new Map(Object.entries(entries));

describe('equality', () => {
  it.each<[Value, Value, boolean | null]>([
    [1n, 1, true],
    [1n, '1', false],
    [1n, true, false],
    [9007199254740993n, 9007199254740992, false],
    [NaN, NaN, false],
    [null, null, null],
    [null, 1n, null],
    [[1n, null], [1n, 2n], null],
    [[1n, null], [2n, null], false],
    [[1n], [1n, null], false],
    [[], map({}), false],
    [map({ a: 1n, b: null }), map({ b: null, a: 1n }), null],
    [map({ a: null }), map({ b: null }), false],
    [map({ a: 1n }), map({ a: 1 }), true],
    [{ kind: 'date', day: 1 }, { kind: 'date', day: 1 }, true],
    [{ kind: 'zoned time', time: 3600e9, offset: 3600 }, { kind: 'zoned time', time: 0, offset: 0 }, false],
  ])('of %o and %o is %o', (left, right, expected) => {
    expect(equal(left, right)).toBe(expected);
    expect(equal(right, left)).toBe(expected);
  });

  it.each<[Value, ListValue, boolean | null]>([
    ['a', ['a', null], true],
    ['b', ['a', null], null],
    [null, [], false],
    [null, [1n], null],
    [[1n], [[1n, null]], false],
  ])('%o IN %o is %o', (value, list, expected) => {
    expect(contains(list, value)).toBe(expected);
  });
});

describe('comparison', () => {
  it.each<[Value, Value, number | null]>([
    [1n, 1.5, -1],
    [9007199254740993n, 9007199254740992, 1],
    [NaN, 1n, NaN],
    [false, true, -1],
    ['\uFFFD', '😀', -1],
    ['a', 1n, null],
    [map({}), map({}), 0],
    [map({ a: 2n }), map({ b: 1n }), -1],
    [map({ a: 2n }), map({ a: 1n }), 1],
    [map({ a: null }), map({ a: 1n }), null],
    [[1n, 2n], [1n, null], null],
    [[1n, 2n], [3n, null], -1],
    [[1n], [1n, 2n], -1],
    [[map({ a: 1n }), 1n], [map({ a: 1n }), 2n], -1],
    [{ kind: 'date', day: 1 }, { kind: 'local datetime', day: 1, time: 0 }, null],
    [{ kind: 'zoned time', time: 3600e9, offset: 3600 }, { kind: 'zoned time', time: 0, offset: 0 }, 1],
  ])('of %o with %o is %o', (left, right, expected) => {
    const order = compare(left, right);
    expect(order === null ? null : Math.sign(order)).toBe(expected);
  });
});

describe('the order of values', () => {
  it('has maps first, then lists, times, strings, booleans, numbers, null', () => {
    const sorted: Value[] = [
      map({}),
      map({ a: 1n }),
      map({ b: 0n }),
      map({ a: 1n, b: 2n }),
      [],
      ['a', 1n],
      ['a', null],
      [1n, 'a'],
      { kind: 'local datetime', day: 0, time: 0 },
      { kind: 'date', day: 0 },
      { kind: 'local time', time: 0 },
      { kind: 'duration', months: 0n, days: 0n, seconds: 86_400n, nanoseconds: 0 },
      { kind: 'duration', months: 0n, days: 1n, seconds: 0n, nanoseconds: 0 },
      { kind: 'duration', months: 0n, days: 30n, seconds: 0n, nanoseconds: 0 },
      { kind: 'duration', months: 1n, days: 0n, seconds: 0n, nanoseconds: 0 },
      'a',
      false,
      true,
      -Infinity,
      1n,
      1.5,
      NaN,
      null,
    ];
    expect(sorted.toReversed().sort(order)).toEqual(sorted);
  });

  it('is total and transitive', () => {
    fc.assert(
      fc.property(values, values, values, (one, other, third) => {
        expect(Math.sign(order(one, other))).toBe(0 - Math.sign(order(other, one)));
        const [first, second, last] = [one, other, third].sort(order);
        expect(order(first!, second!)).toBeLessThanOrEqual(0);
        expect(order(second!, last!)).toBeLessThanOrEqual(0);
        expect(order(first!, last!)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('agrees with equality, comparison and grouping', () => {
    fc.assert(
      fc.property(values, values, (left, right) => {
        const rank = Math.sign(order(left, right));
        const comparison = compare(left, right);
        if (comparison !== null && !Number.isNaN(comparison)) expect(Math.sign(comparison)).toBe(rank);
        if (equal(left, right) === true) expect(rank).toBe(0);
        if (groupingKey(left) === groupingKey(right)) expect(rank).toBe(0);
        if (equal(left, right) === true) expect(groupingKey(left)).toBe(groupingKey(right));
        expect(groupingKeyOfAll([left]) === groupingKeyOfAll([right])).toBe(groupingKey(left) === groupingKey(right));
      }),
    );
  });

  it('has a key of its own for each row', () => {
    fc.assert(
      fc.property(fc.tuple(values, values), fc.tuple(values, values), (left, right) => {
        if (groupingKeyOfAll(left) === groupingKeyOfAll(right)) expect(order(left, right)).toBe(0);
      }),
    );
  });
});
