/** Values of an answer as people read them. */
import type { JsonValue } from '../../query/json-value.ts';

type JsonMap = Readonly<Record<string, JsonValue>>;

/** What a node is called, the first that it has. */
const names = ['name', 'title', 'text', 'id'];

/**
 * A value in a table: text as it is, a node as `(:Person Ada Quill)`, a relationship as `[:MADE]`, a path as
 * `(:Person Ada Quill)-[:MADE]-(:Statement the bridge is safe)`, the rest as JSON with those inside.
 */
export function cellOf(value: JsonValue): string {
  if (value === null) return '';
  return typeof value === 'string' ? value : nested(value);
}

function nested(value: JsonValue): string {
  if (Array.isArray(value)) {
    const list = value as readonly JsonValue[];
    return isPath(list) ? list.map(nested).join('-') : `[${list.map(nested).join(', ')}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const map = value as JsonMap;
  if (isNode(map)) return nodeCell(map.labels, map.properties);
  if (isRelationship(map)) return `[:${map.type}]`;
  return `{${Object.entries(map)
    .map(([name, one]) => `${name}: ${nested(one)}`)
    .join(', ')}}`;
}

function nodeCell(labels: readonly string[], properties: JsonMap): string {
  const name = names.map((one) => properties[one]).find((one) => typeof one === 'string');
  return `(${labels.map((label) => `:${label}`).join('')}${name === undefined ? '' : ` ${name}`})`;
}

function isPath(list: readonly JsonValue[]): boolean {
  return (
    list.length % 2 === 1 &&
    list.length > 1 &&
    list.every((one, i) => isMap(one) && (i % 2 === 0 ? isNode(one) : isRelationship(one)))
  );
}

function isNode(map: JsonMap): map is { readonly labels: readonly string[]; readonly properties: JsonMap } {
  return Object.keys(map).length === 2 && Array.isArray(map['labels']) && isMap(map['properties']);
}

function isRelationship(map: JsonMap): map is { readonly type: string; readonly properties: JsonMap } {
  return Object.keys(map).length === 2 && typeof map['type'] === 'string' && isMap(map['properties']);
}

function isMap(value: JsonValue | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
