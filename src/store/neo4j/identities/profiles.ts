/** What the articles in a Neo4j tell of those who have a name. */
import type { ManagedTransaction, Record as Row } from 'neo4j-driver';
import { grouped } from '../../../grouped.ts';
import { foldedName } from '../../../identify/names/fold.ts';
import { isIdentifiedLabel, profilesOfNodes, type NamedNode, type Profile } from '../../../identify/profile.ts';
import { articleOf } from '../../../identity.ts';
import { identifiedLabels, type IdentifiedLabel } from '../../../ontology.ts';
import { nodeProperties } from '../../properties.ts';
import { nodesOf } from '../statements.ts';

const asNamed =
  'RETURN labels(node) AS labels, properties(node) AS node, ' +
  '[(node)-[:HOLDS]->(role:Role) | {title: role.title, of: role.of}] AS roles';

const readAll = `MATCH (node:${identifiedLabels.join('|')}) ${asNamed} ORDER BY node.id`;

const readArticles = identifiedLabels
  .map((label) => `UNWIND $articles AS article ${nodesOf(label, 'article')} ${asNamed}`)
  .join(' UNION ALL ');

const readNames =
  'UNWIND $articles AS id MATCH (:Article {id: id})<-[:MENTIONED_IN]-(node) ' +
  `WHERE (${identifiedLabels.map((label) => `node:${label}`).join(' OR ')}) AND coalesce(node.named, true) ` +
  'RETURN id, collect(node.name) AS names';

/** Of all articles. */
export async function readProfiles(transaction: ManagedTransaction): Promise<Profile[]> {
  const nodes: NamedNode[] = [];
  for await (const record of transaction.run(readAll)) nodes.push(namedNode(record));
  return profilesOfNodes(nodes);
}

/** Of these articles. */
export async function profilesInArticles(
  transaction: ManagedTransaction,
  articles: readonly string[],
): Promise<Profile[]> {
  if (articles.length === 0) return [];
  const { records } = await transaction.run(readArticles, { articles });
  return profilesOfNodes(records.map(namedNode));
}

/** Of nodes that are in these blocks, as far as it stands on the nodes. */
export async function profilesInBlocks(transaction: ManagedTransaction, blocks: Iterable<string>): Promise<Profile[]> {
  const nodes: NamedNode[] = [];
  for (const [label, some] of grouped(blocks, (block) => block.split(' ', 1)[0]!)) {
    const { records } = await transaction.run(
      `UNWIND $blocks AS block MATCH (node:${label as IdentifiedLabel} {block: block}) ${asNamed}`,
      { blocks: some },
    );
    for (const record of records) nodes.push(namedNode(record));
  }
  const articles = [...new Set(nodes.map(({ node }) => articleOf(node.id)))];
  const { records } = await transaction.run(readNames, { articles });
  const namesIn = new Map(
    records.map((record) => [
      record.get('id') as string,
      new Set((record.get('names') as string[]).map(foldedName).filter(Boolean)),
    ]),
  );
  return profilesOfNodes(nodes, namesIn);
}

function namedNode(record: Row): NamedNode {
  const { id, ...properties } = record.get('node') as { id: string } & Record<string, unknown>;
  const label = (record.get('labels') as string[]).find(isIdentifiedLabel)!;
  const roles = record.get('roles') as { title: string; of: string | null }[];
  return {
    node: { id, label, properties: nodeProperties(label, properties) },
    roles: roles.map(({ title, of }) => ({ title, of: of ?? undefined })),
  };
}
