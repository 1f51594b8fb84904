import type { ManagedTransaction } from 'neo4j-driver';
import { articleLabels } from '../../ontology.ts';
import { blocksOf, touch } from './identities/bookkeeping.ts';
import { identitiesOf, putIdentitiesRight } from './identities/stored.ts';
import type { ToInteger } from './rows.ts';
import { deleteArticle, deleteNodesOf } from './statements.ts';

/** Deletes an article and all that it supports; false where there is none. */
export async function removeArticle(
  transaction: ManagedTransaction,
  article: string,
  toInteger: ToInteger,
): Promise<boolean> {
  const identities = await identitiesOf(transaction, [article]);
  const blocks = await blocksOf(transaction, [article]);
  const { records } = await transaction.run(deleteArticle, { article });
  if (records[0]?.get('articles') === 0) return false;
  for (const label of articleLabels) {
    if (label !== 'Article') await transaction.run(deleteNodesOf(label), { article });
  }
  await putIdentitiesRight(transaction, identities, toInteger);
  await touch(transaction, [], blocks);
  return true;
}
