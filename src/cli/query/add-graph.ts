import { addToGraphology, type NewsMultiGraph } from '../../export/graphology.ts';
import type { Graph } from '../../graph.ts';
import { articleOf } from '../../identity.ts';

/**
 * Adds a graph that was read from a file, without the articles that are there already.
 *
 * @returns what is wrong with it, on one line
 */
export function addNewArticles(network: NewsMultiGraph, graph: Graph, file: string): string | undefined {
  const known = graph.nodes.filter(({ id, label }) => label === 'Article' && network.hasNode(id)).map(({ id }) => id);
  const isNew = (id: string): boolean => !known.includes(articleOf(id));
  const rest: Graph = {
    nodes: graph.nodes.filter(({ id }) => isNew(id)),
    edges: graph.edges.filter(({ from }) => isNew(from)),
  };
  const fault = faultOf(network, rest);
  if (fault !== undefined) return `${file}: ${fault}`;
  addToGraphology(network, rest);
  return known.length > 0 ? `${file}: the article ${JSON.stringify(known[0])} was there already` : undefined;
}

/** What graphology would stop at half-way. */
function faultOf(network: NewsMultiGraph, { nodes, edges }: Graph): string | undefined {
  const [ids, keys] = [new Set<string>(), new Set<string>()];
  for (const { id } of nodes) {
    if (ids.has(id) || network.hasNode(id)) return `the node ${JSON.stringify(id)} is there twice`;
    ids.add(id);
  }
  for (const { key, from, to } of edges) {
    if (keys.has(key) || network.hasEdge(key)) return `the relationship ${JSON.stringify(key)} is there twice`;
    keys.add(key);
    const missing = [from, to].find((id) => !ids.has(id) && !network.hasNode(id));
    if (missing !== undefined) return `the relationship ${JSON.stringify(key)} has no node ${JSON.stringify(missing)}`;
  }
  return undefined;
}
