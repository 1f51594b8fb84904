/** Answers as JSON: the same whether a graph in memory was asked or a Neo4j. */

export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [name: string]: JsonValue };

/** What a query answers. */
export interface QueryResult {
  readonly columns: readonly string[];
  /**
   * One value for each column. Nodes are `{labels, properties}`, relationships `{type, properties}`, a path the list
   * of its nodes and relationships. Whole numbers print alike whether they are integers or floats; what a JavaScript
   * number can't hold is a string, and so are dates, times, durations (ISO 8601) and points.
   */
  readonly rows: readonly (readonly JsonValue[])[];
}

/** An integer: a number where a JavaScript number holds it exactly. */
export function jsonInteger(integer: bigint): JsonValue {
  const number = Number(integer);
  return Number.isSafeInteger(number) ? number : integer.toString();
}

/** A float: JSON has no NaN and no infinity. */
export function jsonFloat(float: number): JsonValue {
  return Number.isFinite(float) ? float : String(float);
}

/** A map; names in their order, because neither kind of source keeps another. */
export function jsonMap(entries: Iterable<readonly [name: string, value: JsonValue]>): JsonValue {
  return Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));
}

export function jsonNode(labels: readonly string[], properties: JsonValue): JsonValue {
  return { labels: [...labels].sort(), properties };
}

export function jsonRelationship(type: string, properties: JsonValue): JsonValue {
  return { type, properties };
}
