/** What neo4j-admin and cypher-shell's statements load is the very graph that was exported. */
import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import neo4j from 'neo4j-driver';
import { toCypher } from '../../src/export/cypher.ts';
import { toNeo4jCsv } from '../../src/export/neo4j-csv.ts';
import { joined, type Graph } from '../../src/graph.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { hostileGraph } from '../../test/page/hostile.ts';
import { ferryGraphs } from '../../test/support/ferry.ts';
import { ownGraphs } from '../../test/support/own-graphs.ts';
import { withNeo4j, type Server } from '../with-neo4j.ts';
import type { LongCheckOptions } from './main.ts';

const usualRuns = 200;
const script = join(import.meta.dirname, '..', 'neo4j');

export async function checkExports({ seed, runs = usualRuns }: LongCheckOptions): Promise<boolean> {
  const hostile = Array.from({ length: runs }, (_, i) => hostileGraph(`hostile-${i}`, seed + i));
  const graph = joined([...ferryGraphs(), ...(await ownGraphs()), ...hostile]);
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-exports-'));
  try {
    await importCsv(graph, folder);
    const [csv, cypher] = await withNeo4j(['--home', join(folder, 'home')], async (server) => {
      await runScript(server, toNeo4jCsv(graph).find(({ name }) => name === 'after-import.cypher')!.content);
      const loaded = await read(server);
      await runScript(server, `MATCH (node) DETACH DELETE node;\n${toCypher(graph)}`);
      return [loaded, await read(server)];
    });
    return same('neo4j-admin', graph, csv) && same('the Cypher script', graph, cypher);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** By the command that stands beside the files, with `neo4j-admin` found where they are. */
async function importCsv(graph: Graph, folder: string): Promise<void> {
  const [csv, home] = [join(folder, 'graph.csv'), join(folder, 'home')];
  await mkdir(csv);
  for (const { name, content } of toNeo4jCsv(graph)) await writeFile(join(csv, name), content);
  await writeFile(join(csv, 'neo4j-admin'), `#!/bin/sh\nexec '${script}' admin "$@"\n`);
  await chmod(join(csv, 'neo4j-admin'), 0o755);
  const env = { ...process.env, PATH: `${csv}:${process.env['PATH'] ?? ''}`, NEO4J_HOME: home };
  const { status, stdout, stderr } = spawnSync('sh', [join(csv, 'import.sh')], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`neo4j-admin: ${stdout}${stderr}`);
}

async function read(server: Server): Promise<Graph> {
  const store = await Neo4jStore.connect({ ...server, timeout: 60_000 });
  try {
    return await store.read();
  } finally {
    await store.close();
  }
}

async function runScript({ uri, username, password }: Server, cypher: string): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (const statement of cypher.split(/;\n/u).filter(Boolean)) await driver.executeQuery(statement);
  } finally {
    await driver.close();
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
