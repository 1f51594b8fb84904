import type { Graph, Node } from '../graph.ts';
import type { IdentifiedLabel } from '../ontology.ts';
import { changesBetween, type Changes } from './changes.ts';

/**
 * What must be done to stored identities and the edges to them. The articles' nodes stand in both graphs without
 * properties, so that they are neither made nor changed.
 */
export function identityChanges(before: Graph, after: Graph): Changes {
  const members = new Map<string, Node>();
  for (const { from, to } of [...before.edges, ...after.edges]) {
    members.set(from, { id: from, label: to.split(':', 2)[1] as IdentifiedLabel, properties: {} });
  }
  const withMembers = ({ nodes, edges }: Graph): Graph => ({ nodes: [...nodes, ...members.values()], edges });
  return changesBetween(withMembers(before), withMembers(after));
}
