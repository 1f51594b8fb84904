/** The identities that a Neo4j holds: read, replaced, and put right where a node goes. */
import type { ManagedTransaction, Record as Row } from 'neo4j-driver';
import { ordered, type Edge, type Graph, type Node } from '../../../graph.ts';
import { grouped } from '../../../grouped.ts';
import { identityOf } from '../../../identify/identify.ts';
import { isIdentifiedLabel, memberOf, type Profile } from '../../../identify/profile.ts';
import { edgeKey } from '../../../identity.ts';
import { identifiedLabels, type IdentifiedLabel } from '../../../ontology.ts';
import { identityChanges } from '../../identity-changes.ts';
import { edgeProperties, nodeProperties } from '../../properties.ts';
import { applyChanges } from '../apply.ts';
import type { ToInteger } from '../rows.ts';
import { nodesOf } from '../statements.ts';

type Stored = Readonly<{ readonly id: string } & Readonly<Record<string, unknown>>>;

const asMember =
  'RETURN labels(node) AS labels, properties(node) AS node, properties(edge) AS edge, properties(identity) AS identity';

const readMembers = `MATCH (node)-[edge:IDENTIFIED_AS]->(identity:Identity) ${asMember}`;

const readIdentitiesOfNodes = (kind: IdentifiedLabel): string =>
  `UNWIND $ids AS id MATCH (:${kind} {id: id})-[:IDENTIFIED_AS]->(identity:Identity) ` +
  'RETURN DISTINCT identity.id AS id';

/** One that has no node left has one record, without a node. */
const readMembersOf =
  'UNWIND $ids AS id MATCH (identity:Identity {id: id}) ' +
  `OPTIONAL MATCH (node)-[edge:IDENTIFIED_AS]->(identity) ${asMember}`;

const readIdentitiesOf = identifiedLabels
  .map(
    (label) =>
      `UNWIND $articles AS article ${nodesOf(label, 'article')} ` +
      'MATCH (node)-[:IDENTIFIED_AS]->(identity:Identity) RETURN identity.id AS id',
  )
  .join(' UNION ');

export async function readIdentities(transaction: ManagedTransaction): Promise<Graph> {
  const { records } = await transaction.run(readMembers);
  return identitiesIn(records);
}

/** The identities of these nodes, with all the nodes that have them. */
export async function identitiesOfNodes(
  transaction: ManagedTransaction,
  nodes: readonly Pick<Profile, 'id' | 'kind'>[],
): Promise<Graph> {
  const identities = new Set<string>();
  for (const [kind, some] of grouped(nodes, (node) => node.kind)) {
    const ids = some.map(({ id }) => id);
    const { records } = await transaction.run(readIdentitiesOfNodes(kind), { ids });
    for (const record of records) identities.add(record.get('id') as string);
  }
  const { records } = await transaction.run(readMembersOf, { ids: [...identities] });
  return identitiesIn(records);
}

/** Ids of the identities that articles' nodes have. */
export async function identitiesOf(transaction: ManagedTransaction, articles: readonly string[]): Promise<string[]> {
  const { records } = await transaction.run(readIdentitiesOf, { articles });
  return records.map((record) => record.get('id') as string);
}

/** After nodes of theirs went: one that is left with fewer than two goes, the others follow from what is left. */
export async function putIdentitiesRight(
  transaction: ManagedTransaction,
  ids: readonly string[],
  toInteger: ToInteger,
): Promise<void> {
  if (ids.length === 0) return;
  const { records } = await transaction.run(readMembersOf, { ids });
  const before = identitiesIn(records);
  const named = new Map(
    records
      .filter((record) => record.get('node') !== null)
      .map((record) => [(record.get('node') as Stored).id, memberOfRecord(record)]),
  );
  const identities: Node[] = [];
  const edges: Edge[] = [];
  for (const { id } of before.nodes) {
    const own = before.edges.filter(({ to }) => to === id);
    if (own.length < 2) continue;
    const identity = identityOf(own.map(({ from }) => named.get(from)!));
    identities.push(identity);
    edges.push(...own.map((edge) => leadingTo(edge, identity.id)));
  }
  await replaceIdentities(transaction, before, ordered(identities, edges), toInteger);
}

function leadingTo(edge: Edge, identity: string): Edge {
  return { ...edge, key: edgeKey(edge.type, edge.from, identity), to: identity };
}

/** Brings stored identities to what was found, touching only what differs. */
export async function replaceIdentities(
  transaction: ManagedTransaction,
  before: Graph,
  after: Graph,
  toInteger: ToInteger,
): Promise<void> {
  await applyChanges(transaction, identityChanges(before, after), toInteger);
}

function identitiesIn(records: readonly Row[]): Graph {
  const identities = new Map<string, Node>();
  const edges: Edge[] = [];
  for (const record of records) {
    const { id: to, ...identity } = record.get('identity') as Stored;
    identities.set(to, { id: to, label: 'Identity', properties: nodeProperties('Identity', identity) });
    const node = record.get('node') as Stored | null;
    if (node === null) continue;
    const type = 'IDENTIFIED_AS';
    const properties = edgeProperties(type, record.get('edge') as Stored);
    edges.push({ key: edgeKey(type, node.id, to), type, from: node.id, to, properties });
  }
  return ordered(identities.values(), edges);
}

function memberOfRecord(record: Row) {
  const { id, ...properties } = record.get('node') as Stored;
  return memberOf(id, labelIn(record), properties);
}

function labelIn(record: Row): IdentifiedLabel {
  return (record.get('labels') as string[]).find(isIdentifiedLabel)!;
}
