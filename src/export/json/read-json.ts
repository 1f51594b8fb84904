/** Reads a graph back from its JSON forms. Apart from `json.ts`, because a program that only writes needs no zod. */
import { z } from 'zod';
import { ordered, type Graph, type Properties } from '../../graph.ts';
import type { Label, RelationshipType } from '../../ontology.ts';
import { byName } from '../graphology.ts';

/** Thrown where a value is not a serialized graph; says which part of it is not. */
export class GraphFormatError extends Error {
  override readonly name = 'GraphFormatError';
}

const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())], {
  error: 'expected a string, a number, true or false, a list of strings or a list of numbers',
});
const graphJson = z.object({
  attributes: z.record(z.string(), z.unknown()).optional(),
  nodes: z.array(z.object({ key: z.string(), attributes: z.object({ label: z.string() }).catchall(value) })),
  edges: z.array(
    z.object({
      key: z.string(),
      source: z.string(),
      target: z.string(),
      attributes: z.object({ type: z.string() }).catchall(value),
    }),
  ),
});
const graphLine = z.object({ id: z.string(), graph: graphJson });
const identitiesLine = z.object({ identities: graphJson });

/**
 * The graph that a parsed JSON value holds, ordered. Its shape is checked, not what it says: that is for `verify`,
 * which also tells of labels, types and properties that don't exist.
 *
 * @throws {GraphFormatError} names the first part that has another shape, such as `nodes[3].attributes.label`
 */
export function fromJson(json: unknown): Graph {
  return graphOf(parsed(graphJson, json, 'not a serialized graph'));
}

/**
 * The id and the graph on one line of a JSON lines file.
 *
 * @throws {GraphFormatError} where the line is no JSON, or has another shape
 */
export function fromJsonLine(line: string): { readonly id: string; readonly graph: Graph } {
  const { id, graph } = parsed(graphLine, jsonOf(line), 'not a line with "id" and "graph"');
  return { id, graph: graphOf(graph) };
}

/**
 * What one line of a JSON lines file holds: the graph of an article, or the identities across articles, nodes and edges
 * on a line of their own.
 *
 * @throws {GraphFormatError} where the line is no JSON, or has another shape
 */
export function fromAnyJsonLine(line: string): Graph {
  const json = jsonOf(line);
  if (typeof json !== 'object' || json === null || !('identities' in json)) return fromJsonLine(line).graph;
  return graphOf(parsed(identitiesLine, json, 'not a line with "identities"').identities);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new GraphFormatError(`not JSON: ${(error as Error).message}`, { cause: error });
  }
}

function graphOf({ nodes, edges }: z.infer<typeof graphJson>): Graph {
  return ordered(
    nodes.map(({ key, attributes: { label, ...properties } }) => ({
      id: key,
      label: label as Label,
      properties: byName(properties as Properties),
    })),
    edges.map(({ key, source, target, attributes: { type, ...properties } }) => ({
      key,
      type: type as RelationshipType,
      from: source,
      to: target,
      properties: byName(properties as Properties),
    })),
  );
}

function parsed<T>(schema: z.ZodType<T>, json: unknown, complaint: string): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  const where = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  throw new GraphFormatError(`${complaint}: ${where ? `${where.replace(/^\./, '')}: ` : ''}${message}`);
}
