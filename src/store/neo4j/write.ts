/** Writes graphs into Neo4j, in one transaction. */
import type { ManagedTransaction, Result } from 'neo4j-driver';
import type { Graph } from '../../graph.ts';
import { articleOf } from '../../identity.ts';
import { articleNodeIn } from '../article-graph.ts';
import { replacedOf, type Replaced } from '../replaced.ts';
import type { WriteSummary } from '../store.ts';
import type { Batch } from './batches.ts';
import { changesBetween, type Changes } from './changes.ts';
import { identitiesOf, putIdentitiesRight } from './identities.ts';
import { readGraph } from './read.ts';
import { edgeRows, goneEdgeRows, goneNodeRows, nodeRows, type ToInteger } from './rows.ts';
import { deleteEdges, deleteNodes, lockArticles, mergeEdges, mergeNodes } from './statements.ts';

/** A statement with more rows than this is sent in parts. */
const mostRows = 10_000;

/** Brings the stored graphs of some articles to what the batch says, touching only what differs. */
export async function writeBatch(
  transaction: ManagedTransaction,
  batch: Batch,
  toInteger: ToInteger,
): Promise<{ written: WriteSummary; replaced: readonly Replaced[] }> {
  // In one order everywhere, so that two writers wait for each other rather than lock each other out.
  const articles = [...batch.keys()].sort();
  const { records } = await transaction.run(lockArticles, { articles });
  const known = records.map((record) => record.get('id') as string);
  const before = known.length ? await readGraph(transaction, known) : { nodes: [], edges: [] };
  const graphs = [...batch.values()];
  const after = { nodes: graphs.flatMap(({ nodes }) => nodes), edges: graphs.flatMap(({ edges }) => edges) };
  const changes = changesBetween(before, after);
  const identities = changes.goneNodes.length > 0 ? await identitiesOf(transaction, known) : [];
  // Sent one behind the other without waiting, so that the server works while the next rows are made.
  const results: Result[] = [];
  for (const { statement, rows } of statementsOf(changes, toInteger)) {
    for (let i = 0; i < rows.length; i += mostRows) {
      results.push(transaction.run(statement, { rows: rows.slice(i, i + mostRows) }));
    }
  }
  await Promise.all(results);
  await putIdentitiesRight(transaction, identities, toInteger);
  const changed = changedArticles(changes);
  const replaced = known.filter((id) => changed.has(id));
  const written = {
    added: batch.size - known.length,
    replaced: replaced.length,
    unchanged: known.length - replaced.length,
  };
  return { written, replaced: others(before, replaced, batch) };
}

/** Those of the replaced articles that may have been another one. */
function others(before: Graph, ids: readonly string[], batch: Batch): Replaced[] {
  const articles = new Map(before.nodes.map((node) => [node.id, node]));
  return ids.flatMap((id) => {
    const article = articles.get(id);
    return (article && replacedOf(article, articleNodeIn(batch.get(id)!))) ?? [];
  });
}

function changedArticles({ setNodes, setEdges, goneNodes, goneEdges }: Changes): Set<string> {
  const ids = [
    ...setNodes.map(({ node }) => node.id),
    ...setEdges.map(({ edge }) => edge.from),
    ...goneNodes.map(({ id }) => id),
    ...goneEdges.map(({ from }) => from),
  ];
  return new Set(ids.map(articleOf));
}

/** The statements that make the changes, each with its rows, in the order in which they work. */
function* statementsOf(
  changes: Changes,
  toInteger: ToInteger,
): Generator<{ statement: string; rows: readonly unknown[] }> {
  for (const { ends, rows } of goneEdgeRows(changes)) yield { statement: deleteEdges(ends), rows };
  for (const [label, rows] of goneNodeRows(changes)) yield { statement: deleteNodes(label), rows };
  for (const [label, rows] of nodeRows(changes, toInteger)) yield { statement: mergeNodes(label), rows };
  for (const { ends, rows } of edgeRows(changes, toInteger)) yield { statement: mergeEdges(ends), rows };
}
