/** What stands in a value: `value.name`, `value[key]`, `list[from..to]`. */
import { CypherError } from '../error.ts';
import { temporalPart } from '../temporal/parts.ts';
import { isList, isMap, typeOf } from './types.ts';
import type { ListValue, Value } from './value.ts';

/** `value.name`; null where there is none of that name, or the value is null. */
export function property(value: Value, name: string): Value {
  if (value === null) return null;
  if (typeof value === 'object' && !isList(value)) {
    if (isMap(value)) return value.get(name) ?? null;
    if (value.kind === 'node' || value.kind === 'relationship') return value.property(name);
    if (value.kind !== 'path') return temporalPart(value, name);
  }
  throw new CypherError('type', `${typeOf(value)} has no properties, so none called ${name}`);
}

/** `value[key]`: an element of a list, from 0 or, negative, from its end; or what has that name. */
export function element(value: Value, key: Value): Value {
  if (value === null || key === null) return null;
  if (isList(value)) return value[placeIn(value, key)] ?? null;
  if (typeof key === 'string' && typeof value === 'object') return property(value, key);
  if (typeof value !== 'object') throw new CypherError('type', `${typeOf(value)} has no elements, so none at [ ]`);
  throw new CypherError('type', `what stands in ${typeOf(value)} is named by STRING, not ${typeOf(key)}`);
}

/** `list[from..to]`, without the element at `to`; undefined is the list's own start or end. */
export function slice(value: Value, from: Value | undefined, to: Value | undefined): Value {
  if (value === null || from === null || to === null) return null;
  if (!isList(value)) throw new CypherError('type', `only of a LIST can a part be taken, not of ${typeOf(value)}`);
  return value.slice(from === undefined ? 0 : whole(from), to === undefined ? undefined : whole(to));
}

function placeIn(list: ListValue, key: Value): number {
  const place = whole(key);
  return place < 0 ? list.length + place : place;
}

function whole(place: Value): number {
  if (typeof place === 'bigint') return Number(place);
  throw new CypherError('type', `places in a LIST are counted by INTEGER, not ${typeOf(place)}`);
}
