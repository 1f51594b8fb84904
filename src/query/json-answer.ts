/** Values of Cypher as JSON. */
import {
  jsonFloat,
  jsonInteger,
  jsonMap,
  jsonNode,
  jsonPath,
  jsonRelationship,
  type JsonValue,
} from './json-value.ts';
import { temporalText } from './temporal/text.ts';
import type { MapValue, Value } from './values/value.ts';

export function jsonValue(value: Value): JsonValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'bigint') return jsonInteger(value);
  if (typeof value === 'number') return jsonFloat(value);
  if (isList(value)) return value.map(jsonValue);
  if (!('kind' in value)) return jsonOfMap(value);
  if (value.kind === 'node') return jsonNode(value.labels(), jsonOfMap(value.properties()));
  if (value.kind === 'relationship') return jsonRelationship(value.type, jsonOfMap(value.properties()));
  if (value.kind === 'path') return jsonPath(value.nodes.map(jsonValue), value.relationships.map(jsonValue));
  return temporalText(value);
}

function jsonOfMap(map: MapValue): JsonValue {
  return jsonMap([...map].map(([name, value]) => [name, jsonValue(value)]));
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}
