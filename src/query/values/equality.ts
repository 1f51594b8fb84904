/** Equality as `=` and `IN` mean it: true, false, or null where a null stands in the way. */
import { isList, isMap } from './types.ts';
import type { ListValue, MapValue, PathValue, TemporalValue, Value } from './value.ts';

/** Numbers are compared as numbers, whether INTEGER or FLOAT; values of unlike types are not equal; NaN equals nothing. */
export function equal(left: Value, right: Value): boolean | null {
  if (left === null || right === null) return null;
  if (typeof left !== 'object' || typeof right !== 'object') return equalPrimitives(left, right);
  if (isList(left)) return isList(right) && equalLists(left, right);
  if (isMap(left)) return isMap(right) && equalMaps(left, right);
  if (isList(right) || isMap(right) || left.kind !== right.kind) return false;
  switch (left.kind) {
    case 'node':
    case 'relationship':
      return left.key === (right as typeof left).key;
    case 'path':
      return equalPaths(left, right as PathValue);
    default:
      return equalTemporals(left, right as TemporalValue);
  }
}

/** `value IN list` */
export function contains(list: ListValue, value: Value): boolean | null {
  let unknown = false;
  for (const one of list) {
    const same = equal(one, value);
    if (same) return true;
    unknown ||= same === null;
  }
  return unknown ? null : false;
}

function equalPrimitives(left: Value, right: Value): boolean {
  if (typeof left === 'bigint' && typeof right === 'number') return Number.isInteger(right) && BigInt(right) === left;
  if (typeof left === 'number' && typeof right === 'bigint') return Number.isInteger(left) && BigInt(left) === right;
  return left === right;
}

function equalLists(left: ListValue, right: ListValue): boolean | null {
  if (left.length !== right.length) return false;
  return all(left.keys(), (index) => equal(left[index]!, right[index]!));
}

function equalMaps(left: MapValue, right: MapValue): boolean | null {
  if (left.size !== right.size || ![...left.keys()].every((key) => right.has(key))) return false;
  return all(left.keys(), (key) => equal(left.get(key)!, right.get(key)!));
}

/** False where one is, otherwise null where one is. */
function all<Key>(keys: Iterable<Key>, same: (key: Key) => boolean | null): boolean | null {
  let answer: boolean | null = true;
  for (const key of keys) {
    const one = same(key);
    if (one === false) return false;
    if (one === null) answer = null;
  }
  return answer;
}

function equalPaths(left: PathValue, right: PathValue): boolean {
  return (
    left.relationships.length === right.relationships.length &&
    left.nodes.every(({ key }, index) => key === right.nodes[index]!.key) &&
    left.relationships.every(({ key }, index) => key === right.relationships[index]!.key)
  );
}

/** Equal in all their parts: 10:00+01:00 and 09:00Z are the same moment, but not equal. */
function equalTemporals(left: TemporalValue, right: TemporalValue): boolean {
  const parts = Object.keys(left) as (keyof TemporalValue)[];
  return parts.every((part) => left[part] === right[part]);
}
