/** The graph as a graphology `MultiDirectedGraph`, and back. */
import { MultiDirectedGraph } from 'graphology';
import { ordered, type Edge, type Graph, type Node, type Properties, type PropertyValue } from '../graph.ts';
import type { Label, RelationshipType } from '../ontology.ts';
import { InvalidGraphError } from '../verify.ts';

/** The node's label, and its properties beside it. The node's key is its id. */
export type NodeAttributes = { label: Label } & Record<string, PropertyValue>;

/** The relationship's type, and its properties beside it. */
export type EdgeAttributes = { type: RelationshipType } & Record<string, PropertyValue>;

export type NewsMultiGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

export function nodeAttributes({ label, properties }: Node): NodeAttributes {
  return { label, ...properties };
}

export function edgeAttributes({ type, properties }: Edge): EdgeAttributes {
  return { type, ...properties };
}

/**
 * A new graphology graph with the same nodes and edges, in the same order.
 *
 * @example
 * import { createArticle, loadNewsgraph, toGraphology } from 'newsgraph';
 *
 * const newsgraph = await loadNewsgraph();
 * const article = createArticle({ id: 'bridge', text: '“The bridge is safe,” Mayor Ada Quill told reporters.' });
 * const network = toGraphology(newsgraph.graph(article));
 *
 * network.forEachEdge((_edge, { type }, _from, _to, start, end) => {
 *   if (type === 'MADE') console.log(start['name'], 'said:', end['text']);
 *   if (type === 'ADDRESSED_TO') console.log('to', end['name']);
 * });
 * @throws {InvalidGraphError} as {@link addToGraphology} does
 */
export function toGraphology(graph: Graph): NewsMultiGraph {
  const network: NewsMultiGraph = new MultiDirectedGraph();
  addToGraphology(network, graph);
  return network;
}

/**
 * Adds nodes and edges that are not there yet.
 *
 * @throws {InvalidGraphError} for an id such as `__proto__` or `constructor`. Graphology looks ids up in ordinary
 *   objects and would find what every object inherits, then change it for the whole program.
 */
export function addToGraphology(network: NewsMultiGraph, graph: Graph): void {
  for (const { id } of graph.nodes) {
    if (id in Object.prototype) throw new InvalidGraphError([{ where: id, what: 'is no id that graphology can keep' }]);
  }
  for (const node of graph.nodes) network.addNode(node.id, nodeAttributes(node));
  for (const edge of graph.edges) {
    network.addDirectedEdgeWithKey(edge.key, edge.from, edge.to, edgeAttributes(edge));
  }
}

/** The graph that a graphology graph holds, ordered. It is not verified. */
export function fromGraphology(network: NewsMultiGraph): Graph {
  return ordered(
    network.mapNodes((id, { label, ...properties }): Node => ({ id, label, properties: byName(properties) })),
    network.mapEdges((key, { type, ...properties }, from, to): Edge => ({
      key,
      type,
      from,
      to,
      properties: byName(properties),
    })),
  );
}

/** Ordered by name, as the graph has them. */
export function byName(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
