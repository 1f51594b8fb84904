/** The two JSON forms of a graph: the serialized graphology graph, and one line of JSON for each article. */
import type { Graph } from '../graph.ts';
import { edgeAttributes, nodeAttributes, type EdgeAttributes, type NodeAttributes } from './graphology.ts';

/** The serialized graphology graph; `new MultiDirectedGraph().import(json)` takes it. */
export interface GraphJson {
  attributes: Record<string, unknown>;
  nodes: { key: string; attributes: NodeAttributes }[];
  edges: { key: string; source: string; target: string; attributes: EdgeAttributes }[];
}

/** One line of a JSON lines file: an article's id, and the graph of that article alone. */
export interface GraphLine {
  readonly id: string;
  readonly graph: GraphJson;
}

/** The graph in the form that `JSON.stringify` writes. */
export function toJson(graph: Graph): GraphJson {
  return {
    attributes: {},
    nodes: graph.nodes.map((node) => ({ key: node.id, attributes: nodeAttributes(node) })),
    edges: graph.edges.map((edge) => ({
      key: edge.key,
      source: edge.from,
      target: edge.to,
      attributes: edgeAttributes(edge),
    })),
  };
}

/**
 * One line of a JSON lines file, without the line break.
 *
 * @param id the id that the article was given in the input
 */
export function toJsonLine(id: string, graph: Graph): string {
  return JSON.stringify({ id, graph: toJson(graph) } satisfies GraphLine);
}
