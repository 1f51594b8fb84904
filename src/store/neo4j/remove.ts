import type { ManagedTransaction } from 'neo4j-driver';
import { labels, type Label } from '../../ontology.ts';
import { deleteArticle, deleteNodesOf } from './statements.ts';

/** Deletes an article and all that it supports; false where there is none. */
export async function removeArticle(transaction: ManagedTransaction, article: string): Promise<boolean> {
  const { records } = await transaction.run(deleteArticle, { article });
  if (records[0]?.get('articles') === 0) return false;
  for (const label of Object.keys(labels) as Label[]) {
    if (label !== 'Article') await transaction.run(deleteNodesOf(label), { article });
  }
  return true;
}
