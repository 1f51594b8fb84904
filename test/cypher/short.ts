import type { JsonValue } from '../../src/query/json-value.ts';

type JsonMap = Readonly<Record<string, JsonValue>>;

/** A value of an answer with every node as its name, title or text, and every relationship as its type. */
export function short(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(short);
  if (typeof value !== 'object' || value === null) return value;
  const { labels, type, properties } = value as JsonMap;
  if (labels !== undefined && properties !== undefined) {
    const { name, title, text, id } = properties as JsonMap;
    return name ?? title ?? text ?? id ?? null;
  }
  if (type !== undefined && properties !== undefined) return type;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, short(one)]));
}
