/**
 * How fast an archive gets into an empty Neo4j: graph files written into a server that runs (`build --to`), against CSV
 * loaded by `neo4j-admin database import` into one that does not. Graphs of our own articles under ever new ids, so that
 * nothing is measured but loading.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jCsv } from '../../src/export/neo4j-csv.ts';
import type { Graph } from '../../src/graph.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { ownGraphs } from '../../test/support/own-graphs.ts';
import { importCsv, runStatements } from '../import-csv.ts';
import { withNeo4j } from '../with-neo4j.ts';

/** Of some 500 words each. */
const usualArticles = 5_000;
/** As many graphs as `build` hands to a store at once. */
const inBatch = 50;

export async function benchLoad(articles = usualArticles): Promise<void> {
  const own = await ownGraphs();
  const rows = own.reduce((sum, { nodes, edges }) => sum + nodes.length + edges.length, 0) * (articles / own.length);
  console.log(`${articles} articles, some ${Math.round(rows)} nodes and relationships`);
  const tell = (what: string, seconds: number): void => {
    console.log(`${what}  ${Math.round(rows / seconds)} rows/s (${seconds.toFixed(0)} s)`);
  };
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-load-'));
  try {
    tell('build --to                ', await writeAll(graphsUnder(own, articles)));
    const csv = await timed(() => writeCsv(graphsUnder(own, articles), join(folder, 'csv')));
    const home = join(folder, 'home');
    const imported = await timed(() => importCsv(join(folder, 'csv'), home));
    const after = await withNeo4j(['--home', home], (server) => timed(() => runStatements(server, csv.result)));
    tell('neo4j-admin database import', imported.seconds);
    tell('… and after-import.cypher ', imported.seconds + after.seconds);
    tell('… and --format csv        ', csv.seconds + imported.seconds + after.seconds);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same graphs again and again, each time with the ids of another article. */
function* graphsUnder(own: readonly Graph[], count: number): Generator<Graph> {
  const texts = own.map((graph) => {
    const id = graph.nodes.find(({ label }) => label === 'Article')!.id;
    return JSON.stringify(graph).replaceAll(new RegExp(`(?<=[" ])${id}(?=[#" ])`, 'gu'), '\u0001');
  });
  for (let i = 0; i < count; i++) {
    yield JSON.parse(texts[i % texts.length]!.replaceAll('\u0001', `load/${i}`)) as Graph;
  }
}

async function writeAll(graphs: Iterable<Graph>): Promise<number> {
  return withNeo4j([], async (server) => {
    const store = await Neo4jStore.connect({ ...server, timeout: 60_000 });
    const { seconds } = await timed(async () => {
      let batch: Graph[] = [];
      for (const graph of graphs) {
        if (batch.push(graph) < inBatch) continue;
        await store.write(batch);
        batch = [];
      }
      await store.write(batch);
    });
    await store.close();
    return seconds;
  });
}

/** @returns what is to be run after the import */
async function writeCsv(graphs: Iterable<Graph>, folder: string): Promise<string> {
  await mkdir(folder);
  const csv = new Neo4jCsv();
  for (const graph of graphs) {
    for (const { name, content } of csv.add(graph)) await writeFile(join(folder, name), content);
  }
  const last = csv.end([]);
  for (const { name, content } of last) await writeFile(join(folder, name), content);
  return last.find(({ name }) => name === 'after-import.cypher')!.content;
}

async function timed<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly seconds: number }> {
  const start = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - start) / 1000 };
}
