/** All chains of relationships between two nodes, the shortest first; none has a relationship twice. */
import type { GraphNode, GraphRelationship } from '../../../graph/property-graph.ts';
import type { Search } from './breadth-first.ts';
import { otherEnd, relationshipsOf } from '../expand/neighbors.ts';

interface Begun {
  readonly node: GraphNode;
  readonly chain: readonly GraphRelationship[];
}

export function* chainsByLength(
  start: GraphNode,
  end: GraphNode,
  least: number,
  search: Search,
): Generator<readonly GraphRelationship[], undefined> {
  let begun: Begun[] = [{ node: start, chain: [] }];
  for (let length = 0; begun.length; length++) {
    if (length >= least) yield* begun.filter(({ node }) => node === end).map(({ chain }) => chain);
    if (length >= search.most) return;
    begun = begun.flatMap((one) => continued(one, search));
  }
}

function continued({ node, chain }: Begun, search: Search): Begun[] {
  return relationshipsOf(node, search.direction)
    .filter((relationship) => !chain.includes(relationship) && search.allows(relationship))
    .map((relationship) => ({ node: otherEnd(relationship, node), chain: [...chain, relationship] }));
}
