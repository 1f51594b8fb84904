/** A graph of several articles in its parts. */
import type { Edge, Graph, Node } from '../graph.ts';
import { articleOf } from '../identity.ts';

/**
 * What each article supports, by its id, in the order of the Article nodes: its node, the nodes that belong to it and
 * the edges that start at one of them. The graph is gone through once, however many articles it has.
 */
export function partsByArticle({ nodes, edges }: Graph): ReadonlyMap<string, Graph> {
  const parts = new Map<string, { readonly nodes: Node[]; readonly edges: Edge[] }>();
  for (const { id, label } of nodes) if (label === 'Article') parts.set(id, { nodes: [], edges: [] });
  for (const node of nodes) parts.get(articleOf(node.id))?.nodes.push(node);
  for (const edge of edges) parts.get(articleOf(edge.from))?.edges.push(edge);
  return parts;
}
