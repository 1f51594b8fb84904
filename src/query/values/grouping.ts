/** Keys that are the same for values which DISTINCT, UNION and aggregation take for the same. */
import type { ListValue, MapValue, PathValue, Value } from './value.ts';
import { isList, isMap } from './types.ts';

/** To be used in a Map or Set. Strings and numbers, nearly all that is ever grouped, stand for themselves. */
export type GroupingKey = string | bigint | number | boolean | null;

/** No string of this start is its own key. */
const composed = '\u0000';

/** 1 and 1.0 have one key, and so have all nulls; each NaN has its own, for it equals no other. */
export function groupingKey(value: Value): GroupingKey {
  if (typeof value === 'string') return value.startsWith(composed) ? composed + text(value) : value;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : floatKey(value);
  return typeof value === 'object' && value !== null ? composed + text(value) : value;
}

/** The key of several values, such as a row's: it tells rows of the same length apart. */
export function groupingKeyOfAll(values: ListValue): GroupingKey {
  return values.length === 1 ? groupingKey(values[0]!) : composed + listText(values);
}

let timesNaN = 0;

function floatKey(value: number): GroupingKey {
  return Number.isNaN(value) ? `${composed}NaN${timesNaN++}` : value;
}

/** One text for each value, which never is the start of another's. */
function text(value: Value): string {
  switch (typeof value) {
    case 'string':
      return `"${value.length}:${value}`;
    case 'number':
      return `${Number.isInteger(value) ? BigInt(value) : floatKey(value)};`;
    case 'bigint':
    case 'boolean':
      return `${value};`;
  }
  if (value === null) return '-;';
  if (isList(value)) return listText(value);
  if (isMap(value)) return mapText(value);
  switch (value.kind) {
    case 'node':
      return `N${text(value.key)}`;
    case 'relationship':
      return `R${text(value.key)}`;
    case 'path':
      return pathText(value);
    default:
      return `T${Object.values(value)
        .map((part: Value) => text(part))
        .join('')}`;
  }
}

function listText(values: ListValue): string {
  return `[${values.map(text).join('')}]`;
}

function mapText(map: MapValue): string {
  const keys = [...map.keys()].sort();
  return `{${keys.map((key) => text(key) + text(map.get(key)!)).join('')}}`;
}

function pathText({ nodes, relationships }: PathValue): string {
  return `P${listText(nodes)}${listText(relationships)}`;
}
