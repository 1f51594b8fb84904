/** What neo4j-admin and cypher-shell's statements load is the very graph that was exported. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { toCypher } from '../../src/export/cypher.ts';
import { Neo4jCsv } from '../../src/export/neo4j-csv.ts';
import { joined, type Graph } from '../../src/graph.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { hostileGraph } from '../../test/page/hostile.ts';
import { ferryGraphs } from '../../test/support/ferry.ts';
import { ownGraphs } from '../../test/support/own-graphs.ts';
import { importCsv, runStatements } from '../import-csv.ts';
import { withNeo4j, type Server } from '../with-neo4j.ts';
import type { LongCheckOptions } from './main.ts';

const usualRuns = 200;
/** So few that there are many parts. */
const rowsInPart = 2_000;

export async function checkExports({ seed, runs = usualRuns }: LongCheckOptions): Promise<boolean> {
  const hostile = Array.from({ length: runs }, (_, i) => hostileGraph(`hostile-${i}`, seed + i));
  const graphs = [...ferryGraphs(), ...(await ownGraphs()), ...hostile];
  const graph = joined(graphs);
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-exports-'));
  const home = join(folder, 'home');
  try {
    const afterImport = await writeCsv(graphs, join(folder, 'graph.csv'));
    await importCsv(join(folder, 'graph.csv'), home);
    const [csv, cypher] = await withNeo4j(['--home', home], async (server) => {
      await runStatements(server, afterImport);
      const loaded = await read(server);
      await runStatements(server, `MATCH (node) DETACH DELETE node;\n${toCypher(graph)}`);
      return [loaded, await read(server)];
    });
    return same('neo4j-admin', graph, csv) && same('the Cypher script', graph, cypher);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** In parts, as an archive is, with what is to be run afterwards. */
async function writeCsv(graphs: readonly Graph[], folder: string): Promise<string> {
  await mkdir(folder);
  const csv = new Neo4jCsv(rowsInPart);
  const files = [...graphs.flatMap((graph) => csv.add(graph)), ...csv.end([])];
  for (const { name, content } of files) await writeFile(join(folder, name), content);
  return files.find(({ name }) => name === 'after-import.cypher')!.content;
}

async function read(server: Server): Promise<Graph> {
  const store = await Neo4jStore.connect({ ...server, timeout: 60_000 });
  try {
    return await store.read();
  } finally {
    await store.close();
  }
}

function same(what: string, one: Graph, other: Graph): boolean {
  const isSame = isDeepStrictEqual(one, other);
  console.log(`${what}: ${other.nodes.length} nodes and ${other.edges.length} edges${isSame ? ', the same' : ''}`);
  if (!isSame) tellDifference([...one.nodes, ...one.edges], [...other.nodes, ...other.edges]);
  return isSame;
}

function tellDifference(expected: readonly object[], found: readonly object[]): void {
  const place = expected.findIndex((one, i) => !isDeepStrictEqual(one, found[i]));
  console.log(JSON.stringify({ expected: expected[place], found: found[place] }, null, 1));
}
