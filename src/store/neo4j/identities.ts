/** Identities across articles in Neo4j: worked out from the nodes of all articles, and put right where one goes. */
import type { ManagedTransaction, Record as Row } from 'neo4j-driver';
import { ordered, type Edge, type Graph, type Node } from '../../graph.ts';
import { identityOf } from '../../identify/identify.ts';
import { isIdentifiedLabel, memberOf, profilesOfNodes, type NamedNode, type Profile } from '../../identify/profile.ts';
import { edgeKey } from '../../identity.ts';
import { identifiedLabels, type IdentifiedLabel } from '../../ontology.ts';
import { edgeProperties, nodeProperties } from '../properties.ts';
import { applyChanges } from './apply.ts';
import { changesBetween } from './changes.ts';
import type { ToInteger } from './rows.ts';
import { nodesOf } from './statements.ts';

type Stored = Readonly<{ readonly id: string } & Readonly<Record<string, unknown>>>;

const readNamed =
  `MATCH (node:${identifiedLabels.join('|')}) RETURN labels(node) AS labels, properties(node) AS node, ` +
  '[(node)-[:HOLDS]->(role:Role) | {title: role.title, of: role.of}] AS roles ORDER BY node.id';

const asMember =
  'RETURN labels(node) AS labels, properties(node) AS node, properties(edge) AS edge, properties(identity) AS identity';

const readMembers = `MATCH (node)-[edge:IDENTIFIED_AS]->(identity:Identity) ${asMember}`;

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

/** What all articles tell of those who have a name. */
export async function readProfiles(transaction: ManagedTransaction): Promise<Profile[]> {
  const nodes: NamedNode[] = [];
  for await (const record of transaction.run(readNamed)) {
    const { id, ...properties } = record.get('node') as Stored;
    const label = labelIn(record);
    const roles = record.get('roles') as { title: string; of: string | null }[];
    nodes.push({
      node: { id, label, properties: nodeProperties(label, properties) },
      roles: roles.map(({ title, of }) => ({ title, of: of ?? undefined })),
    });
  }
  return profilesOfNodes(nodes);
}

export async function readIdentities(transaction: ManagedTransaction): Promise<Graph> {
  const { records } = await transaction.run(readMembers);
  return identitiesIn(records);
}

/** Brings the stored identities to what was found, touching only what differs. */
export async function writeIdentities(
  transaction: ManagedTransaction,
  found: Graph,
  toInteger: ToInteger,
): Promise<void> {
  await replace(transaction, await readIdentities(transaction), found, toInteger);
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
  await replace(transaction, before, ordered(identities, edges), toInteger);
}

function leadingTo(edge: Edge, identity: string): Edge {
  return { ...edge, key: edgeKey(edge.type, edge.from, identity), to: identity };
}

/** The articles' nodes stand in both graphs without properties, so that they are neither made nor changed. */
async function replace(
  transaction: ManagedTransaction,
  before: Graph,
  after: Graph,
  toInteger: ToInteger,
): Promise<void> {
  const members = [...before.edges, ...after.edges].map(({ from, to }): Node => {
    return { id: from, label: to.split(':', 2)[1] as IdentifiedLabel, properties: {} };
  });
  const withMembers = ({ nodes, edges }: Graph): Graph => ({ nodes: [...nodes, ...members], edges });
  await applyChanges(transaction, changesBetween(withMembers(before), withMembers(after)), toInteger);
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
