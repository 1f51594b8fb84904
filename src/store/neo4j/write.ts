/** Writes graphs into Neo4j, in one transaction. */
import type { ManagedTransaction } from 'neo4j-driver';
import type { Graph } from '../../graph.ts';
import { articleOf } from '../../identity.ts';
import { articleNodeIn } from '../article-graph.ts';
import { replacedOf, type Replaced } from '../replaced.ts';
import type { WriteSummary } from '../store.ts';
import { applyChanges } from './apply.ts';
import type { Batch } from './batches.ts';
import { changesBetween, type Changes } from '../changes.ts';
import { blocksOf, touch } from './identities/bookkeeping.ts';
import { identitiesOf, putIdentitiesRight } from './identities/stored.ts';
import { readGraph } from './read.ts';
import type { ToInteger } from './rows.ts';
import { lockArticles } from './statements.ts';

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
  const changed = changedArticles(changes);
  const replaced = known.filter((id) => changed.has(id));
  const identities = changes.goneNodes.length > 0 ? await identitiesOf(transaction, replaced) : [];
  const blocks = await blocksOf(transaction, replaced);
  await applyChanges(transaction, changes, toInteger);
  await putIdentitiesRight(transaction, identities, toInteger);
  if (replaced.length > 0) await touch(transaction, replaced, blocks);
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
