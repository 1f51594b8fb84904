import type { Graph, Node } from '../graph.ts';
import { grouped } from '../grouped.ts';
import { articleOf, identityId } from '../identity.ts';
import type { Problem } from '../verify.ts';

/** What is wrong with identities: fewer than two nodes, nodes of another kind, an id or a number that does not follow. */
export function identityProblems({ nodes, edges }: Graph): Problem[] {
  const members = grouped(
    edges.filter(({ type }) => type === 'IDENTIFIED_AS'),
    ({ to }) => to,
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const problems: Problem[] = [];
  const identified = new Set<string>();
  for (const { key, from, properties } of [...members.values()].flat()) {
    if (identified.has(from)) problems.push({ where: key, what: `${from} has two identities` });
    identified.add(from);
    if (Array.isArray(properties['reasons']) && properties['reasons'].length === 0) {
      problems.push({ where: key, what: 'has no reasons' });
    }
  }
  for (const node of nodes) {
    if (node.label !== 'Identity') continue;
    const nodesOf = (members.get(node.id) ?? []).flatMap(({ from }) => byId.get(from) ?? []);
    for (const what of problemsOf(node, nodesOf)) problems.push({ where: node.id, what });
  }
  return problems;
}

function* problemsOf({ id, properties: { kind, articles } }: Node, members: readonly Node[]): Generator<string> {
  if (members.length < 2) yield 'is the identity of fewer than two nodes';
  for (const { id: member, label } of members)
    if (label !== kind) yield `${member} is a ${label}, not a ${String(kind)}`;
  const ids = members.map((member) => member.id);
  if (ids.length > 0 && id !== identityId(String(kind), ids)) yield 'its id does not follow from its nodes';
  if (new Set(ids.map(articleOf)).size !== articles) yield 'articles is not the number of the articles of its nodes';
}
