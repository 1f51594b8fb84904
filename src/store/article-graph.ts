import type { Graph, Node } from '../graph.ts';
import { InvalidGraphError } from '../verify.ts';

/**
 * The id of the article whose graph this is.
 *
 * @throws {InvalidGraphError} where the graph holds no article, or several: a store writes one article at a time
 */
export function articleIn(graph: Graph): string {
  return articleNodeIn(graph).id;
}

/** The node itself; throws as {@link articleIn} does. */
export function articleNodeIn(graph: Graph): Node {
  const [first, second] = graph.nodes.filter((node) => node.label === 'Article');
  if (!first) throw new InvalidGraphError([{ where: 'the graph', what: 'holds no article' }]);
  if (second) throw new InvalidGraphError([{ where: second.id, what: `is a second article, beside ${first.id}` }]);
  return first;
}
