/**
 * The Cypher that changes and reads the graph. Labels, types and names of properties are the ontology's; all that
 * comes from an article is a parameter.
 */
import {
  articleLabels,
  articleRelationships,
  relationships,
  type Label,
  type RelationshipType,
} from '../../ontology.ts';

export interface EdgeEnds {
  readonly type: RelationshipType;
  readonly from: Label;
  readonly to: Label;
}

/** Makes the nodes that are missing, and sets properties; rows are `{id, properties}`. */
export function mergeNodes(label: Label): string {
  return `UNWIND $rows AS row MERGE (node:${label} {id: row.id}) SET node += row.properties`;
}

/** Makes the relationships that are missing, and sets properties; rows are `{from, to, by, properties}`. */
export function mergeEdges({ type, from, to }: EdgeEnds): string {
  const by = relationships[type].distinguishedBy;
  const distinction = by === undefined ? '' : ` {${name(by)}: row.by}`;
  return (
    `UNWIND $rows AS row MATCH (start:${from} {id: row.from}) MATCH (end:${to} {id: row.to}) ` +
    `MERGE (start)-[edge:${type}${distinction}]->(end) SET edge += row.properties`
  );
}

/** Deletes nodes with the relationships that they still have; rows are `{id}`. */
export function deleteNodes(label: Label): string {
  return `UNWIND $rows AS row MATCH (node:${label} {id: row.id}) DETACH DELETE node`;
}

/** Rows are `{from, to, by}`. */
export function deleteEdges({ type, from, to }: EdgeEnds): string {
  const by = relationships[type].distinguishedBy;
  const distinction = by === undefined ? '' : ` WHERE edge.${name(by)} = row.by`;
  return (
    `UNWIND $rows AS row MATCH (start:${from} {id: row.from})-[edge:${type}]->(end:${to} {id: row.to})` +
    `${distinction} DELETE edge`
  );
}

/**
 * Makes the articles that are missing, and so locks all of them until the end of the transaction. Returns the ids of
 * those that were there: one that has just been made has no text yet.
 */
export const lockArticles =
  'UNWIND $articles AS article MERGE (node:Article {id: article}) WITH node WHERE node.sha256 IS NOT NULL ' +
  'RETURN node.id AS id';

/** Deletes an article, and locks it until the end of the transaction. Returns how many there were: 0 or 1. */
export const deleteArticle = 'MATCH (node:Article {id: $article}) DETACH DELETE node RETURN count(node) AS articles';

/** Every article, without its text. */
export const articlesByName = 'MATCH (node:Article) RETURN node.id AS id, node.title AS title, node.date AS date';

/** Deletes the nodes of this label that belong to an article. */
export function deleteNodesOf(label: Label): string {
  return `${nodesOf(label, '$article')} DETACH DELETE node`;
}

/**
 * Matches the nodes of this label that belong to an article. The planner can't know how few they are, and would look
 * at all nodes of the label; so it is told to use the index behind the constraint (and only warns where there is none).
 */
export function nodesOf(label: Label, article: string): string {
  return `MATCH (node:${label}) USING INDEX SEEK node:${label}(id) WHERE node.id STARTS WITH ${article} + '#'`;
}

const supported = articleLabels.filter((label) => label !== 'Article');
const edgesOut =
  `[(node)-[edge:${articleRelationships.join('|')}]->(end) | ` +
  '{type: type(edge), to: end.id, properties: properties(edge)}] AS edges';
const asRecord = `RETURN labels(node) AS labels, properties(node) AS properties, ${edgesOut}`;

/** Every node with the relationships that start at it. */
export const readAll = `MATCH (node:${articleLabels.join('|')}) ${asRecord}`;

/** The nodes of some articles, each with the relationships that start at it. */
export const readArticles = [
  `MATCH (node:Article {id: article}) ${asRecord}`,
  ...supported.map((label) => `${nodesOf(label, 'article')} ${asRecord}`),
]
  .map((match) => `UNWIND $articles AS article ${match}`)
  .join(' UNION ALL ');

/** In quotes, because some names (`as`) are words of Cypher. */
function name(property: string): string {
  return `\`${property}\``;
}
