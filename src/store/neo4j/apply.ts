/** Makes changes to what is stored. */
import type { ManagedTransaction, Result } from 'neo4j-driver';
import type { Changes } from '../changes.ts';
import { edgeRows, goneEdgeRows, goneNodeRows, nodeRows, type ToInteger } from './rows.ts';
import { deleteEdges, deleteNodes, mergeEdges, mergeNodes } from './statements.ts';

/** A statement with more rows than this is sent in parts. */
const mostRows = 10_000;

export async function applyChanges(
  transaction: ManagedTransaction,
  changes: Changes,
  toInteger: ToInteger,
): Promise<void> {
  // Sent one behind the other without waiting, so that the server works while the next rows are made.
  const results: Result[] = [];
  for (const { statement, rows } of statementsOf(changes, toInteger)) {
    for (let i = 0; i < rows.length; i += mostRows) {
      results.push(transaction.run(statement, { rows: rows.slice(i, i + mostRows) }));
    }
  }
  await Promise.all(results);
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
