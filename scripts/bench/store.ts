/**
 * How fast graphs are written into Neo4j: rows (nodes and relationships) a second of `Neo4jStore`, against the bare
 * driver sending the same statements with the same rows in the same batches, taken in turns in one run.
 *
 *     scripts/neo4j start
 *     NEO4J_URI=… NEO4J_PASSWORD=… npx tsx scripts/bench/store.ts [ARTICLES] [ROUNDS]
 *
 * The database must hold no node, and is emptied again; the constraints stay.
 */
import neo4j, { type Driver } from 'neo4j-driver';
import { Neo4jStore, rowsInTransaction } from '../../src/store/neo4j.ts';
import { batches } from '../../src/store/neo4j/batches.ts';
import { changesBetween } from '../../src/store/neo4j/changes.ts';
import { edgeRows, nodeRows } from '../../src/store/neo4j/rows.ts';
import { mergeEdges, mergeNodes } from '../../src/store/neo4j/statements.ts';
import { madeUpText, randomGraph } from '../../test/support/graphs.ts';

interface Sent {
  readonly statement: string;
  readonly rows: readonly unknown[];
}

const uri = process.env['NEO4J_URI'] ?? 'bolt://localhost:7687';
const username = process.env['NEO4J_USERNAME'] ?? 'neo4j';
const password = process.env['NEO4J_PASSWORD'] ?? '';
const articles = Number(process.argv[2] ?? 300);
const rounds = Number(process.argv[3] ?? 5);

// Of the size of a news article's: about 700 words, 120 nodes, 300 relationships beside those to the article.
const graphs = Array.from({ length: articles }, (_, i) =>
  randomGraph({ seed: i, id: `bench-${i}`, text: madeUpText(i, 700), nodes: 120, edges: 300 }),
);
const rows = graphs.reduce((sum, { nodes, edges }) => sum + nodes.length + edges.length, 0);

/** What the store sends for these graphs into an empty database, made beforehand. */
const transactions: Sent[][] = batches(graphs, rowsInTransaction).map((batch) => {
  const all = [...batch.values()];
  const after = { nodes: all.flatMap(({ nodes }) => nodes), edges: all.flatMap(({ edges }) => edges) };
  const changes = changesBetween({ nodes: [], edges: [] }, after);
  return [
    ...[...nodeRows(changes, neo4j.int)].map(([label, some]) => ({ statement: mergeNodes(label), rows: some })),
    ...edgeRows(changes, neo4j.int).map(({ ends, rows: some }) => ({ statement: mergeEdges(ends), rows: some })),
  ];
});

async function bare(driver: Driver): Promise<void> {
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

async function rowsPerSecond(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (rows * 1000) / (performance.now() - start);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1');
if (records.length) throw new Error(`the database at ${uri} is not empty`);
const store = await Neo4jStore.connect({ uri, username, password });
await store.write(graphs.slice(0, 1)); // makes the constraints, which both sides then have
await empty(driver);

const measured = { store: [] as number[], bare: [] as number[] };
// The first round warms the server's caches and compilers, and does not count.
for (let round = 0; round <= rounds; round++) {
  for (const side of round % 2 ? (['store', 'bare'] as const) : (['bare', 'store'] as const)) {
    const speed = await rowsPerSecond(() => (side === 'store' ? store.write(graphs) : bare(driver)));
    if (round > 0) measured[side].push(speed);
    await empty(driver);
  }
}
await store.close();
await driver.close();

const [ours, theirs] = [median(measured.store), median(measured.bare)];
process.stdout.write(
  `${articles} articles, ${rows} rows, ${transactions.length} transactions, median of ${rounds} rounds\n` +
    `Neo4jStore   ${Math.round(ours)} rows/s\nbare driver  ${Math.round(theirs)} rows/s\nratio        ${(ours / theirs).toFixed(2)}\n`,
);
