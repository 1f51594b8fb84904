/** Values from JavaScript, and to plain JSON. */
import { CypherError } from '../error.ts';
import { jsonFloat, jsonInteger, jsonMap, jsonNode, jsonRelationship, type JsonValue } from '../json-value.ts';
import { temporalText } from '../temporal/text.ts';
import { utcDateTime } from '../temporal/zones.ts';
import { fitsInteger } from './arithmetic.ts';
import { isList, isMap } from './types.ts';
import { pathElements, type MapValue, type Value } from './value.ts';

/**
 * A parameter. A whole number is an INTEGER, unless it is too great to be exact; undefined is null; an object's entries
 * are a MAP.
 *
 * @throws {CypherError} `type` for what no value of Cypher is like, such as a function
 */
export function fromJavaScript(value: unknown): Value {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isSafeInteger(value) ? BigInt(value) : value;
    case 'bigint':
      if (fitsInteger(value)) return value;
      throw new CypherError('type', `${value} does not fit into an INTEGER of 64 bits`);
    case 'object':
      return fromObject(value);
    default:
      throw new CypherError('type', `a ${typeof value} is no value of Cypher`);
  }
}

function fromObject(value: object | null): Value {
  if (value === null) return null;
  if (Array.isArray(value)) return value.map(fromJavaScript);
  if (value instanceof Date) return utcDateTime(value.getTime());
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  return new Map(entries.map(([name, one]) => [String(name), fromJavaScript(one)]));
}

/** A value as plain JSON: see {@link QueryResult}. */
export function toJson(value: Value): JsonValue {
  if (typeof value === 'bigint') return jsonInteger(value);
  if (typeof value === 'number') return jsonFloat(value);
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(toJson);
  if (isMap(value)) return entriesToJson(value);
  switch (value.kind) {
    case 'node':
      return jsonNode(value.labels(), entriesToJson(value.properties()));
    case 'relationship':
      return jsonRelationship(value.type, entriesToJson(value.properties()));
    case 'path':
      return pathElements(value).map(toJson);
    default:
      return temporalText(value);
  }
}

function entriesToJson(map: MapValue): JsonValue {
  return jsonMap([...map].map(([name, value]) => [name, toJson(value)]));
}
