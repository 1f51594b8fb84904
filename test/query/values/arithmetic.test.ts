import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CypherErrorKind } from '../../../src/query/error.ts';
import * as arithmetic from '../../../src/query/values/arithmetic.ts';
import type { Value } from '../../../src/query/values/value.ts';

const { add, subtract, multiply, divide, remainder, power, negate } = arithmetic;

const operations = { '+': add, '-': subtract, '*': multiply, '/': divide, '%': remainder, '^': power };
type Operator = keyof typeof operations;

const aDay: Value = { kind: 'duration', months: 0n, days: 1n, seconds: 0n, nanoseconds: 0 };

describe('arithmetic', () => {
  it.each<[Value, Operator, Value, Value]>([
    [1n, '+', 2n, 3n],
    [1n, '+', 2.5, 3.5],
    ['a', '+', 'b', 'ab'],
    ['a', '+', 1n, 'a1'],
    [1e10, '+', 'a', '1.0E10a'],
    [[1n], '+', [2n], [1n, 2n]],
    [[1n], '+', 2n, [1n, 2n]],
    ['a', '+', [1n], ['a', 1n]],
    [[1n], '+', null, null],
    [1n, '-', 0.5, 0.5],
    [7n, '/', -2n, -3n],
    [-(2n ** 63n), '/', -1n, -(2n ** 63n)],
    [1n, '/', 0, Infinity],
    [7n, '%', -3n, 1n],
    [-7n, '%', 3n, -1n],
    [7.5, '%', 2n, 1.5],
    [2n, '^', 3n, 8],
    [2n, '^', -1n, 0.5],
    [null, '^', 2n, null],
    [{ kind: 'date', day: 0 }, '+', aDay, { kind: 'date', day: 1 }],
    [{ kind: 'date', day: 0 }, '-', aDay, { kind: 'date', day: -1 }],
    [aDay, '*', 2n, { ...aDay, days: 2n }],
    [aDay, '/', 2n, { ...aDay, days: 0n, seconds: 43_200n }],
  ])('%o %s %o is %o', (left, operator, right, expected) => {
    expect(operations[operator](left, right)).toEqual(expected);
  });

  it.each<[Value, Operator, Value, CypherErrorKind, string]>([
    [2n ** 63n - 1n, '+', 1n, 'runtime', '9223372036854775807 + 1 does not fit into an INTEGER of 64 bits'],
    [1n, '/', 0n, 'runtime', 'an INTEGER is divided by zero'],
    [1n, '%', 0n, 'runtime', 'an INTEGER is divided by zero'],
    ['a', '+', true, 'type', "+ can't be computed of STRING and BOOLEAN"],
    ['a', '*', 2n, 'type', "* can't be computed of STRING and INTEGER"],
    [aDay, '+', 1n, 'type', "+ can't be computed of DURATION and INTEGER"],
  ])('%o %s %o is refused', (left, operator, right, kind, message) => {
    expect(() => operations[operator](left, right)).toThrow(expect.objectContaining({ kind, message }));
  });

  it('of integers is exact, or an error where 64 bits are too few', () => {
    const integer = fc.bigInt({ min: arithmetic.smallestInteger, max: arithmetic.largestInteger });
    fc.assert(
      fc.property(integer, integer, (left, right) => {
        for (const [operation, exact] of [
          [add, left + right],
          [subtract, left - right],
          [multiply, left * right],
        ] as const) {
          if (BigInt.asIntN(64, exact) === exact) expect(operation(left, right)).toBe(exact);
          else expect(() => operation(left, right)).toThrow('does not fit');
        }
      }),
    );
  });

  it('negates all but the smallest integer', () => {
    expect(negate(5n)).toBe(-5n);
    expect(negate(0.5)).toBe(-0.5);
    expect(negate(null)).toBeNull();
    expect(() => negate(arithmetic.smallestInteger)).toThrow('does not fit');
    expect(() => negate('a')).toThrow('- takes a number, not STRING');
  });
});
