/** The relationships of a node in a direction. */
import type { GraphNode, GraphRelationship } from '../../../graph/property-graph.ts';
import type { Value } from '../../../values/value.ts';
import { CypherError } from '../../../error.ts';
import { typeOf } from '../../../values/types.ts';

export type Direction = 'out' | 'in' | 'both';

/** Of a loop, which starts and ends at the node, there is one. */
export function relationshipsOf(node: GraphNode, direction: Direction): readonly GraphRelationship[] {
  if (direction === 'out') return node.outgoing();
  if (direction === 'in') return node.incoming();
  const outgoing = node.outgoing();
  const incoming = node.incoming().filter((one) => one.start() !== one.end());
  return incoming.length === 0 ? outgoing : outgoing.length === 0 ? incoming : [...outgoing, ...incoming];
}

export function otherEnd(relationship: GraphRelationship, node: GraphNode): GraphNode {
  const start = relationship.start();
  return start === node ? relationship.end() : start;
}

/** A slot's value as a node; null where it is null. */
export function asNode(value: Value): GraphNode | null {
  if (value === null) return null;
  if (typeof value === 'object' && (value as { kind?: string }).kind === 'node') return value as GraphNode;
  throw new CypherError('type', `a NODE is wanted here, not ${typeOf(value)}`);
}

export function asRelationship(value: Value): GraphRelationship {
  if (typeof value === 'object' && value !== null && (value as { kind?: string }).kind === 'relationship') {
    return value as GraphRelationship;
  }
  throw new CypherError('type', `a RELATIONSHIP is wanted here, not ${typeOf(value)}`);
}
