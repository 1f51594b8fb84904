import { describe, expect, it } from 'vitest';
import type { CypherErrorKind } from '../../../src/query/error.ts';
import { typesTaken } from '../../../src/query/functions/function.ts';
import { findAggregation, findFunction } from '../../../src/query/functions/table.ts';
import type { Value } from '../../../src/query/values/value.ts';
import { call } from './call.ts';

const date: Value = { kind: 'date', day: 0 };

describe('functions', () => {
  it.each<[name: string, values: readonly Value[], expected: Value]>([
    ['head', [[]], null],
    ['last', [[1n, 2n]], 2n],
    ['tail', [[1n, 2n]], [2n]],
    ['size', ['🙂'], 1n],
    ['reverse', ['a🙂'], '🙂a'],
    ['reverse', [[1n, 2n]], [2n, 1n]],
    ['isEmpty', [new Map()], true],
    ['range', [1n, 3n], [1n, 2n, 3n]],
    ['range', [3n, 1n], []],
    ['range', [3n, 0n, -2n], [3n, 1n]],
    ['abs', [-5n], 5n],
    ['abs', [-(2n ** 63n)], -(2n ** 63n)],
    ['sign', [-2.5], -1n],
    ['ceil', [1n], 1],
    ['sqrt', [-1n], NaN],
    ['round', [-1.5], -1],
    ['round', [-1.5, 0n], -1],
    ['round', [-1.5, 0n, 'HALF_UP'], -2],
    ['round', [-1.55, 1n], -1.6],
    ['round', [1.005, 2n], 1.01],
    ['round', [2.5, 0n, 'HALF_EVEN'], 2],
    ['round', [2.5, 0n, 'HALF_DOWN'], 2],
    ['round', [-2.1, 0n, 'UP'], -3],
    ['round', [-2.9, 0n, 'DOWN'], -2],
    ['round', [-2.1, 0n, 'CEILING'], -2],
    ['round', [-2.1, 0n, 'FLOOR'], -3],
    ['round', [5n, 1n], 5],
    ['round', [1.5, null], null],
    ['toInteger', ['1.9'], 1n],
    ['toInteger', ['1e3'], 1000n],
    ['toInteger', ['1d'], null],
    ['toInteger', ['0x1F'], null],
    ['toInteger', [1e30], 2n ** 63n - 1n],
    ['toInteger', [true], 1n],
    ['toFloat', [' 1.5 '], 1.5],
    ['toFloat', ['1d'], 1],
    ['toFloat', ['-0x1.8p1'], -3],
    ['toInteger', [' 1 '], null],
    ['degrees', [3.14], 179.9087476710785],
    ['toFloat', ['NaN'], NaN],
    ['toFloat', ['1.5.2'], null],
    ['toBoolean', ['tRUE '], true],
    ['toBoolean', [0n], false],
    ['toString', [1e21], '1.0E21'],
    ['toString', [0.0001], '1.0E-4'],
    ['toString', [12345678.125], '1.2345678125E7'],
    ['toString', [-0], '-0.0'],
    ['toString', [100], '100.0'],
    ['toString', [date], '1970-01-01'],
    ['toIntegerOrNull', [[]], null],
    ['toFloatList', [['1', 2n, null, 'x', true]], [1, 2, null, null, null]],
    ['coalesce', [null, 2n, 3n], 2n],
    ['nullIf', [1n, 1], null],
    ['nullIf', [1n, null], 1n],
    ['valueType', [null], 'NULL'],
    ['valueType', [[1n, 'a', null]], 'LIST<STRING | INTEGER> NOT NULL'],
    ['valueType', [[]], 'LIST<NOTHING> NOT NULL'],
    ['valueType', [[null]], 'LIST<NULL> NOT NULL'],
    ['valueType', [[[], [1n]]], 'LIST<LIST<INTEGER NOT NULL> NOT NULL> NOT NULL'],
    ['valueType', [[[2.5], [1n]]], 'LIST<LIST<INTEGER NOT NULL> NOT NULL | LIST<FLOAT NOT NULL> NOT NULL> NOT NULL'],
    ['valueType', [[1n, 2n]], 'LIST<INTEGER NOT NULL> NOT NULL'],
    ['properties', [new Map([['a', 1n]])], new Map([['a', 1n]])],
    ['keys', [new Map([['a', 1n]])], ['a']],
    ['labels', [null], null],
    ['timestamp', [], 1_634_824_800_000n],
    ['rand', [], 0.5],
  ])('%s of %o', (name, values, expected) => {
    expect(call(name, ...values)).toEqual(expected);
  });

  it.each<[name: string, values: readonly Value[], kind: CypherErrorKind, message: string]>([
    ['range', [1n, null], 'type', 'range() takes INTEGER, not NULL'],
    ['range', [1n, 2n, 0n], 'runtime', "the step of range() can't be 0"],
    ['round', [1.5, -1n], 'runtime', 'round() takes no negative precision, here -1'],
    [
      'round',
      [1.5, 0n, 'half'],
      'runtime',
      'round() knows the modes UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN, not "half"',
    ],
    ['toInteger', ['9e30'], 'type', '"9e30" does not fit into an INTEGER of 64 bits'],
    ['toFloat', [true], 'type', "toFloat() can't convert BOOLEAN"],
    ['labels', [date], 'type', 'labels() takes NODE, not DATE'],
    ['id', [date], 'unsupported', 'id() is not supported: use elementId(), which is the same in every run'],
  ])('%s of %o is refused', (name, values, kind, message) => {
    expect(() => call(name, ...values)).toThrow(expect.objectContaining({ kind, message }));
  });

  it('say which types they take', () => {
    expect(findFunction('SUBSTRING')).toMatchObject({ takes: ['STRING', 'INTEGER', 'INTEGER'], least: 2, most: 3 });
    expect(typesTaken('ENTITY')).toEqual(['NODE', 'RELATIONSHIP']);
    expect(typesTaken('ANY')).toBeNull();
    expect(findFunction('nothing')).toBeUndefined();
  });
});

describe('aggregations', () => {
  const days = (days: bigint): Value => ({ kind: 'duration', months: 0n, days, seconds: 0n, nanoseconds: 0 });

  it.each<[name: string, values: readonly Value[], expected: Value]>([
    ['count', [1n, null, 'a'], 2n],
    ['collect', [1n, null, 'a'], [1n, 'a']],
    ['min', [1n, 'a', null, [1n]], [1n]],
    ['max', [0.5, 'a', null, 1n], 1n],
    ['sum', [], 0n],
    ['sum', [1n, 2.5], 3.5],
    ['sum', [2n ** 63n - 1n, 1n], 2 ** 63],
    ['sum', [days(1n), days(2n)], days(3n)],
    ['avg', [], null],
    ['avg', [1n, 2n, 3n], 2],
    ['avg', [days(1n), days(3n)], days(2n)],
    ['stDev', [], null],
    ['stDev', [1n], 0],
    ['stDev', [2n, 4n], Math.SQRT2],
    ['stDevP', [2n, 4n], 1],
  ])('%s of %o', (name, values, expected) => {
    const aggregation = findAggregation(name)!;
    const total = aggregation.start();
    for (const value of values) aggregation.add(total, value);
    expect(total.result()).toEqual(expected);
  });

  it('count values once where they are distinct', () => {
    const count = findAggregation('COUNT')!;
    const total = count.start(true);
    for (const value of [1n, 1, 'a', null, NaN, NaN]) count.add(total, value);
    expect(total.result()).toBe(4n);
  });

  it.each<[name: string, share: Value, expected: Value]>([
    ['percentileCont', 0.4, 2.2],
    ['percentileCont', 0n, 1n],
    ['percentileCont', 1n, 4n],
    ['percentileDisc', 0.4, 2n],
    ['percentileDisc', 0.5, 2n],
    ['percentileDisc', 0, 1n],
  ])('%s of 1 to 4 at %o', (name, share, expected) => {
    const aggregation = findAggregation(name)!;
    const total = aggregation.start();
    for (const value of [4n, 2n, 3n, null, 1n]) aggregation.add(total, value, share);
    expect(total.result()).toEqual(expected);
  });

  it.each<[name: string, rows: readonly (readonly Value[])[], kind: CypherErrorKind, message: string]>([
    ['percentileCont', [[1n, 1.5]], 'runtime', 'a percentile is a number from 0.0 to 1.0'],
    ['stDev', [['a']], 'type', 'stDev() takes INTEGER or FLOAT, not STRING'],
    ['sum', [['a']], 'type', 'sum() takes either numbers or durations, here also STRING'],
    ['sum', [[1n], [days(1n)]], 'type', 'sum() takes either numbers or durations, here also DURATION'],
  ])('%s of %o is refused', (name, rows, kind, message) => {
    const aggregation = findAggregation(name)!;
    const total = aggregation.start();
    expect(() => {
      for (const [value, argument] of rows) aggregation.add(total, value!, argument);
    }).toThrow(expect.objectContaining({ kind, message }));
  });
});
