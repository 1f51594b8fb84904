/** What `<`, `<=`, `>` and `>=` mean. */
import { carried } from '../temporal/clock.ts';
import { equal } from './equality.ts';
import { isDuration, isInstant, isList, isMap, isNumber } from './types.ts';
import type { InstantValue, ListValue, MapValue, Value } from './value.ts';

/**
 * Less than 0, 0 or more than 0, as `left` is less than, equal to or more than `right`. Null where the two can't be
 * compared: one is null, or their types are unlike or have no order. NaN, of which `<` and `>` are both false, where one
 * of them is.
 */
export function compare(left: Value, right: Value): number | null {
  if (typeof left === 'string') return typeof right === 'string' ? compareStrings(left, right) : null;
  if (isNumber(left)) return isNumber(right) ? compareNumbers(left, right) : null;
  if (typeof left === 'boolean') return typeof right === 'boolean' ? Number(left) - Number(right) : null;
  if (isList(left)) return isList(right) ? compareLists(left, right) : null;
  if (isMap(left)) return isMap(right) ? compareMaps(left, right) : null;
  if (isInstant(left)) return isInstant(right) && left.kind === right.kind ? compareInstants(left, right) : null;
  // Durations have no order at all; nodes, relationships and paths none but that each is equal to itself.
  return left !== null && !isDuration(left) && equal(left, right) === true ? 0 : null;
}

export function compareNumbers(left: bigint | number, right: bigint | number): number {
  if (left < right) return -1;
  if (left > right) return 1;
  return Number.isNaN(left) || Number.isNaN(right) ? NaN : 0;
}

/** By code points, as UTF-8 sorts them; JavaScript's own `<` goes by UTF-16. */
export function compareStrings(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    if (one !== other) return surrogatesLast(one) - surrogatesLast(other);
  }
  return left.length - right.length;
}

function surrogatesLast(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}

/** By the first elements that differ; of lists where none does, the shorter is less. */
function compareLists(left: ListValue, right: ListValue): number | null {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const order = compare(left[index]!, right[index]!);
    if (order === null && equal(left[index]!, right[index]!) !== true) return null;
    if (order !== null && order !== 0) return order;
  }
  return left.length - right.length;
}

/** By the number of entries, then by their names, then by their values. */
function compareMaps(left: MapValue, right: MapValue): number | null {
  if (left.size !== right.size) return left.size - right.size;
  const [leftKeys, rightKeys] = [left, right].map((map) => [...map.keys()].sort(compareStrings));
  const names = compareLists(leftKeys!, rightKeys!);
  if (names !== 0) return names;
  const values = (map: MapValue): ListValue => leftKeys!.map((key) => map.get(key)!);
  return compareLists(values(left), values(right));
}

/** By the moment; of one moment in several zones, by the local time, then by the zone's name. Both are of one kind. */
export function compareInstants(left: InstantValue, right: InstantValue): number {
  const one = sortingParts(left);
  const other = sortingParts(right);
  const differing = one.findIndex((part, index) => part !== other[index]);
  if (differing === -1) return compareStrings(zoneOf(left), zoneOf(right));
  return one[differing]! - other[differing]!;
}

function sortingParts(instant: InstantValue): readonly number[] {
  switch (instant.kind) {
    case 'date':
      return [instant.day];
    case 'local time':
      return [instant.time];
    case 'local datetime':
      return [instant.day, instant.time];
    case 'zoned time':
      return [instant.time - instant.offset * 1e9, instant.offset];
    case 'zoned datetime': {
      const { day, time } = carried(instant.day, instant.time - instant.offset * 1e9);
      return [day, time, instant.offset];
    }
  }
}

function zoneOf(instant: InstantValue): string {
  return instant.kind === 'zoned datetime' ? (instant.zone ?? '') : '';
}
