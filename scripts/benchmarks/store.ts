/**
 * How fast graphs are written into Neo4j: rows (nodes and relationships) a second of `Neo4jStore`, against the bare
 * driver sending the same statements with the same rows in the same batches, taken in turns in one run.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import type { Graph } from '../../src/index.ts';
import { Neo4jStore, rowsInTransaction } from '../../src/store/neo4j.ts';
import { batches } from '../../src/store/neo4j/batches.ts';
import { changesBetween } from '../../src/store/changes.ts';
import { edgeRows, nodeRows } from '../../src/store/neo4j/rows.ts';
import { mergeEdges, mergeNodes } from '../../src/store/neo4j/statements.ts';
import { madeUpText, randomGraph } from '../../test/support/graphs.ts';
import type { Connection } from '../../test/support/neo4j-server.ts';
import { withServer } from './server.ts';

interface Sent {
  readonly statement: string;
  readonly rows: readonly unknown[];
}

const articles = 100;
/** The median of so many counts, after one that warms up the server's caches and compilers. */
const rounds = 5;

/** Of the size of a news article's: about 700 words, 120 nodes, 300 relationships beside those to the article. */
function madeUpGraphs(): Graph[] {
  return Array.from({ length: articles }, (_, i) =>
    randomGraph({ seed: i, id: `bench-${i}`, text: madeUpText(i, 700), nodes: 120, edges: 300 }),
  );
}

/** What the store sends for these graphs into an empty database, a list a transaction. */
function transactionsOf(graphs: readonly Graph[]): Sent[][] {
  return batches(graphs, rowsInTransaction).map((batch) => {
    const all = [...batch.values()];
    const after = { nodes: all.flatMap(({ nodes }) => nodes), edges: all.flatMap(({ edges }) => edges) };
    const changes = changesBetween({ nodes: [], edges: [] }, after);
    return [
      ...[...nodeRows(changes, neo4j.int)].map(([label, some]) => ({ statement: mergeNodes(label), rows: some })),
      ...edgeRows(changes, neo4j.int).map(({ ends, rows: some }) => ({ statement: mergeEdges(ends), rows: some })),
    ];
  });
}

async function bare(driver: Driver, transactions: readonly Sent[][]): Promise<void> {
  for (const sent of transactions) {
    const session = driver.session();
    await session.executeWrite(async (transaction) => {
      for (const { statement, rows: some } of sent) await transaction.run(statement, { rows: some });
    });
    await session.close();
  }
}

async function empty(driver: Driver): Promise<void> {
  const session = driver.session();
  await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  await session.close();
}

async function secondsOf(work: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work;
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

export async function benchStore(): Promise<void> {
  await withServer(compare);
}

async function compare(server: Connection): Promise<void> {
  const graphs = madeUpGraphs();
  const rows = graphs.reduce((sum, { nodes, edges }) => sum + nodes.length + edges.length, 0);
  const transactions = transactionsOf(graphs);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const store = await Neo4jStore.connect(server);
  await store.write(graphs.slice(0, 1)); // makes the constraints, which both sides then have
  await empty(driver);
  const speeds = { store: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= rounds; round++) {
    for (const side of round % 2 ? (['store', 'bare'] as const) : (['bare', 'store'] as const)) {
      const seconds = await secondsOf(side === 'store' ? store.write(graphs) : bare(driver, transactions));
      if (round > 0) speeds[side].push(rows / seconds);
      await empty(driver);
    }
  }
  await store.close();
  await driver.close();
  const [ours, theirs] = [median(speeds.store), median(speeds.bare)];
  console.log(`${articles} articles, ${rows} rows, ${transactions.length} transactions, median of ${rounds} rounds`);
  console.log(`Neo4jStore   ${ours.toFixed(0)} rows/s`);
  console.log(`bare driver  ${theirs.toFixed(0)} rows/s`);
  console.log(`ratio        ${(ours / theirs).toFixed(2)}`);
}
