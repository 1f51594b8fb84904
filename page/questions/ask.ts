/** Puts a question in Cypher to the graph of the page. */
import type { NewsMultiGraph } from '../../src/export/graphology.ts';
import { query } from '../../src/query/query.ts';
import { toJson } from '../../src/query/values/javascript.ts';
import { pathElements, type NodeValue, type RelationshipValue, type Value } from '../../src/query/values/value.ts';

export interface Cell {
  /** Nodes and relationships in it, in their order. */
  readonly elements: readonly (NodeValue | RelationshipValue)[];
  /** What it shows where it holds none. */
  readonly text: string;
}

export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Whether there are more rows than are shown. */
  readonly isCut: boolean;
  readonly milliseconds: number;
}

const most = 500;
const limitInMilliseconds = 10_000;

/** @throws {CypherError} where the question means nothing; an Error where it takes too long */
export function ask(graph: NewsMultiGraph, cypher: string, parameters: Readonly<Record<string, unknown>>): Answer {
  const began = performance.now();
  // A question holds up the page while it is worked out, so nothing could end it but the question itself.
  const signal = {
    throwIfAborted(): void {
      if (performance.now() - began > limitInMilliseconds)
        throw new Error('it takes more than 10 seconds: ask for less');
    },
  };
  const answer = query(graph, cypher, parameters, { signal });
  const rows: Cell[][] = [];
  let isCut = false;
  for (const row of answer) {
    if (rows.length >= most) {
      isCut = true;
      break;
    }
    rows.push(row.map(cellOf));
  }
  return { columns: answer.columns, rows, isCut, milliseconds: performance.now() - began };
}

function cellOf(value: Value): Cell {
  return { elements: elementsIn(value), text: textOf(value) };
}

function elementsIn(value: Value): (NodeValue | RelationshipValue)[] {
  if (Array.isArray(value)) return (value as Value[]).flatMap(elementsIn);
  if (typeof value !== 'object' || value === null || !('kind' in value)) return [];
  if (value.kind === 'node' || value.kind === 'relationship') return [value];
  return value.kind === 'path' ? pathElements(value) : [];
}

function textOf(value: Value): string {
  const json = toJson(value);
  if (json === null) return '';
  if (Array.isArray(json) && json.every((one) => typeof one !== 'object')) return json.join(', ');
  return typeof json === 'string' ? json : JSON.stringify(json);
}
