/** The order of all values that ORDER BY, min and max go by: total, and the same as `<` where that has an answer. */
import { compareInstants, compareNumbers, compareStrings } from './comparison.ts';
import { typeOf, type TypeName } from './types.ts';
import {
  pathElements,
  type DurationValue,
  type InstantValue,
  type ListValue,
  type MapValue,
  type PathValue,
  type Value,
} from './value.ts';

/** Ascending, as Neo4j has them; INTEGER and FLOAT are one, and null comes last. */
const rankOfTypes: Readonly<Record<TypeName, number>> = {
  MAP: 0,
  NODE: 1,
  RELATIONSHIP: 2,
  LIST: 3,
  PATH: 4,
  'ZONED DATETIME': 5,
  'LOCAL DATETIME': 6,
  DATE: 7,
  'ZONED TIME': 8,
  'LOCAL TIME': 9,
  DURATION: 10,
  STRING: 11,
  BOOLEAN: 12,
  INTEGER: 13,
  FLOAT: 13,
  NULL: 14,
};

/** Less than 0, 0 or more than 0, as `left` stands before, beside or behind `right`; never NaN. */
export function order(left: Value, right: Value): number {
  if (typeof left === 'string' && typeof right === 'string') return compareStrings(left, right);
  const type = typeOf(left);
  const rank = rankOfTypes[type] - rankOfTypes[typeOf(right)];
  return rank === 0 ? orderWithin(type, left, right) : rank;
}

function orderWithin(type: TypeName, left: Value, right: Value): number {
  switch (type) {
    case 'NULL':
      return 0;
    case 'BOOLEAN':
      return Number(left) - Number(right);
    case 'STRING':
      return compareStrings(left as string, right as string);
    case 'INTEGER':
    case 'FLOAT':
      return orderNumbers(left as bigint | number, right as bigint | number);
    case 'LIST':
      return orderLists(left as ListValue, right as ListValue);
    case 'MAP':
      return orderMaps(left as MapValue, right as MapValue);
    case 'NODE':
    case 'RELATIONSHIP':
      return compareStrings((left as { key: string }).key, (right as { key: string }).key);
    case 'PATH':
      return orderLists(pathElements(left as PathValue), pathElements(right as PathValue));
    case 'DURATION':
      return orderDurations(left as DurationValue, right as DurationValue);
    default:
      return compareInstants(left as InstantValue, right as InstantValue);
  }
}

/** NaN is the greatest number. */
function orderNumbers(left: bigint | number, right: bigint | number): number {
  const comparison = compareNumbers(left, right);
  return Number.isNaN(comparison) ? Number(Number.isNaN(left)) - Number(Number.isNaN(right)) : comparison;
}

function orderLists(left: ListValue, right: ListValue): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const difference = order(left[index]!, right[index]!);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** By the number of entries, then by their names, then by their values. */
function orderMaps(left: MapValue, right: MapValue): number {
  if (left.size !== right.size) return left.size - right.size;
  const leftKeys = [...left.keys()].sort(compareStrings);
  const rightKeys = [...right.keys()].sort(compareStrings);
  const names = orderLists(leftKeys, rightKeys);
  if (names !== 0) return names;
  const values = (map: MapValue): ListValue => leftKeys.map((key) => map.get(key)!);
  return orderLists(values(left), values(right));
}

/** By their length, where a month has as many seconds as it has on average; of equal length, by months, then by days. */
function orderDurations(left: DurationValue, right: DurationValue): number {
  return orderLists(durationParts(left), durationParts(right));
}

const averageMonth = 2_629_746n;
const day = 86_400n;

function durationParts({ months, days, seconds, nanoseconds }: DurationValue): ListValue {
  const length = months * averageMonth + days * day + seconds;
  return [length, BigInt(nanoseconds), months, days];
}
