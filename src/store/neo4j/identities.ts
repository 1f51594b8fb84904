/** Identities across articles in Neo4j: worked out from the nodes of all articles, and put right where one goes. */
import type { ManagedTransaction } from 'neo4j-driver';
import { ordered, type Edge, type Graph, type Node } from '../../graph.ts';
import { identityOf } from '../../identify/identify.ts';
import { memberOf, profilesOfNodes, type NamedNode, type Profile } from '../../identify/profile.ts';
import { edgeKey } from '../../identity.ts';
import { identifiedLabels, type IdentifiedLabel, type Label } from '../../ontology.ts';
import { edgeProperties, nodeProperties } from '../properties.ts';
import type { ToInteger } from './rows.ts';

type Stored = Readonly<Record<string, unknown>>;

/** A statement with more rows than this is sent in parts. */
const mostRows = 10_000;

const named = identifiedLabels.join('|');

const readNamed =
  `MATCH (node:${named}) RETURN labels(node) AS labels, properties(node) AS properties, ` +
  '[(node)-[:HOLDS]->(role:Role) | {title: role.title, of: role.of}] AS roles ORDER BY node.id';

const readMembers =
  'MATCH (node)-[edge:IDENTIFIED_AS]->(identity:Identity) RETURN node.id AS node, properties(edge) AS edge, ' +
  'properties(identity) AS identity';

const deleteIdentities = 'UNWIND $rows AS row MATCH (identity:Identity {id: row.id}) DETACH DELETE identity';

const mergeIdentities = 'UNWIND $rows AS row MERGE (identity:Identity {id: row.id}) SET identity += row.properties';

function mergeMembers(label: IdentifiedLabel): string {
  return (
    `UNWIND $rows AS row MATCH (node:${label} {id: row.from}) MATCH (identity:Identity {id: row.to}) ` +
    'MERGE (node)-[edge:IDENTIFIED_AS]->(identity) SET edge += row.properties'
  );
}

/** What all articles tell of those who have a name. */
export async function readProfiles(transaction: ManagedTransaction): Promise<Profile[]> {
  const nodes: NamedNode[] = [];
  for await (const record of transaction.run(readNamed)) {
    const properties = record.get('properties') as Stored & { readonly id: string };
    const label = (record.get('labels') as string[]).find((one): one is IdentifiedLabel =>
      (identifiedLabels as readonly string[]).includes(one),
    )!;
    const roles = record.get('roles') as { title: string; of: string | null }[];
    nodes.push({
      node: { id: properties.id, label, properties: nodeProperties(label, properties) },
      roles: roles.map(({ title, of }) => ({ title, of: of ?? undefined })),
    });
  }
  return profilesOfNodes(nodes);
}

export async function readIdentities(transaction: ManagedTransaction): Promise<Graph> {
  const identities = new Map<string, Node>();
  const edges: Edge[] = [];
  for await (const record of transaction.run(readMembers)) {
    const identity = record.get('identity') as Stored & { readonly id: string };
    const { id } = identity;
    if (!identities.has(id)) {
      identities.set(id, { id, label: 'Identity', properties: nodeProperties('Identity', identity) });
    }
    const [type, from] = ['IDENTIFIED_AS', record.get('node') as string] as const;
    const properties = edgeProperties(type, record.get('edge') as Stored);
    edges.push({ key: edgeKey(type, from, id), type, from, to: id, properties });
  }
  return ordered(identities.values(), edges);
}

/** Brings the stored identities to what was found, touching only those that differ. */
export async function writeIdentities(
  transaction: ManagedTransaction,
  found: Graph,
  toInteger: ToInteger,
): Promise<void> {
  const [before, after] = [signatures(await readIdentities(transaction)), signatures(found)];
  const gone = [...before].filter(([id, signature]) => after.get(id) !== signature).map(([id]) => ({ id }));
  const isNew = (id: string): boolean => before.get(id) !== after.get(id);
  await inParts(transaction, deleteIdentities, gone);
  await inParts(
    transaction,
    mergeIdentities,
    found.nodes.filter(({ id }) => isNew(id)).map((node) => rowOf(node, toInteger)),
  );
  for (const label of identifiedLabels) {
    const rows = found.edges
      .filter(({ to }) => isNew(to) && to.startsWith(`identity:${label}:`))
      .map(({ from, to, properties }) => ({ from, to, properties }));
    await inParts(transaction, mergeMembers(label), rows);
  }
}

/** Ids of the identities that an article's nodes have. */
export async function identitiesOf(transaction: ManagedTransaction, articles: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const label of identifiedLabels) {
    const { records } = await transaction.run(
      `UNWIND $articles AS article MATCH (node:${label})-[:IDENTIFIED_AS]->(identity:Identity) ` +
        `USING INDEX SEEK node:${label}(id) WHERE node.id STARTS WITH article + '#' RETURN DISTINCT identity.id AS id`,
      { articles },
    );
    ids.push(...records.map((record) => record.get('id') as string));
  }
  return [...new Set(ids)].sort();
}

/** After nodes of theirs went: one that is left with fewer than two goes, the others follow from what is left. */
export async function putIdentitiesRight(
  transaction: ManagedTransaction,
  ids: readonly string[],
  toInteger: ToInteger,
): Promise<void> {
  for (const id of ids) {
    const { records } = await transaction.run(
      'MATCH (node)-[:IDENTIFIED_AS]->(:Identity {id: $id}) RETURN labels(node) AS labels, properties(node) AS node',
      { id },
    );
    if (records.length < 2) {
      await transaction.run(deleteIdentities, { rows: [{ id }] });
      continue;
    }
    const members = records.map((record) => {
      const node = record.get('node') as Stored & { readonly id: string };
      const label = (record.get('labels') as Label[]).find((one) => one in labelOrder)!;
      return memberOf(node.id, { ...node, label });
    });
    const row = rowOf(identityOf(members), toInteger);
    await transaction.run('MATCH (identity:Identity {id: $id}) SET identity = $properties, identity.id = $new', {
      id,
      new: row.id,
      properties: row.properties,
    });
  }
}

const labelOrder: Readonly<Record<string, true>> = Object.fromEntries(identifiedLabels.map((label) => [label, true]));

function rowOf({ id, properties }: Node, toInteger: ToInteger) {
  return { id, properties: { ...properties, articles: toInteger(properties['articles'] as number) } };
}

/** By id all that an identity is, and its nodes: what differs is written anew. */
function signatures({ nodes, edges }: Graph): Map<string, string> {
  const members = new Map<string, unknown[]>();
  for (const { from, to, properties } of edges) members.set(to, [...(members.get(to) ?? []), [from, properties]]);
  return new Map(nodes.map(({ id, properties }) => [id, JSON.stringify([properties, members.get(id)])]));
}

async function inParts(transaction: ManagedTransaction, statement: string, rows: readonly unknown[]): Promise<void> {
  for (let i = 0; i < rows.length; i += mostRows)
    await transaction.run(statement, { rows: rows.slice(i, i + mostRows) });
}
