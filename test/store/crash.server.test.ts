import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { joined } from '../../src/graph.ts';
import { StoreError } from '../../src/store/error.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { canStartServer, emptyDatabase, startOwnServer, withDriver, type OwnServer } from '../support/neo4j.ts';
import { manyGraphs } from '../support/graphs.ts';

const count = 200;
/** Articles that are there before something is killed. */
const before = 60;
/** In milliseconds: a server that was killed is slow at first, and so is every machine that runs other tests too. */
const timeout = 60_000;

describe.skipIf(!canStartServer)('a batch of 200 articles that is broken off', { timeout: 300_000 }, () => {
  const graphs = manyGraphs(count);
  let server: OwnServer;
  let undisturbed: string[];

  beforeAll(async () => {
    server = await startOwnServer();
    await writeAll();
    undisturbed = await everything();
    expect(undisturbed).toHaveLength(joined(graphs).nodes.length + joined(graphs).edges.length);
  }, 300_000);
  afterAll(() => server.stop());

  it('ends in the same database when the process was killed and it is run again', async () => {
    await emptyDatabase(server);
    await killedAfter(before);
    const left = await articlesLeft();
    expect(left).toBeGreaterThanOrEqual(before);
    expect(left).toBeLessThan(count);
    expect(await writeAll()).toEqual({ added: count - left, replaced: 0, unchanged: left });
    expect(await everything()).toEqual(undisturbed);
  });

  it('ends in the same database when the server was killed and it is run again', async () => {
    await emptyDatabase(server);
    const store = await Neo4jStore.connect({ ...server, timeout: 10_000 });
    let written = 0;
    const writing = (async () => {
      for (; written < count; written += 20) await store.write(graphs.slice(written, written + 20));
    })();
    const failure = writing.then(
      () => expect.unreachable('all was written before the server was killed'),
      (error: unknown) => error,
    );
    while (written < before) await new Promise((resolve) => setTimeout(resolve, 10));
    await server.kill();
    expect(await failure).toBeInstanceOf(StoreError);
    expect(await failure).toMatchObject({ kind: 'unavailable' });
    await store.close();
    await server.start();
    const left = await articlesLeft();
    expect(left).toBeGreaterThanOrEqual(written);
    expect(left).toBeLessThan(count);
    expect(await writeAll()).toEqual({ added: count - left, replaced: 0, unchanged: left });
    expect(await everything()).toEqual(undisturbed);
  });

  async function writeAll() {
    const store = await Neo4jStore.connect({ ...server, timeout });
    return store.write(graphs).finally(() => store.close());
  }

  /** Lets a program write, and kills it when it has told of so many articles and goes on. */
  async function killedAfter(articles: number): Promise<void> {
    const program = join(import.meta.dirname, '../support/write-many.ts');
    const child = spawn(process.execPath, ['--import', 'tsx', program, String(count)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const { uri, username, password, database } = server;
    child.stdin.end(JSON.stringify({ uri, username, password, database }));
    for await (const line of createInterface(child.stdout)) {
      if (Number(line) >= articles) child.kill('SIGKILL');
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    expect(child.signalCode).toBe('SIGKILL');
  }

  /** How many articles are there; each of them must be whole. */
  async function articlesLeft(): Promise<number> {
    const store = await Neo4jStore.connect({ ...server, timeout });
    const left = await store.read().finally(() => store.close());
    const ids = new Set(left.nodes.filter(({ label }) => label === 'Article').map(({ id }) => id));
    expect(JSON.stringify(left)).toBe(JSON.stringify(joined(graphs.filter(({ nodes }) => ids.has(nodes[0]!.id)))));
    return ids.size;
  }

  /** Every node and relationship of the database, with all that they have. */
  async function everything(): Promise<string[]> {
    return withDriver(server, async (driver) => {
      const { records } = await driver.executeQuery(
        'MATCH (n) RETURN {labels: labels(n), properties: properties(n)} AS thing UNION ALL ' +
          'MATCH (a)-[e]->(b) RETURN {from: a.id, type: type(e), to: b.id, properties: properties(e)} AS thing',
        {},
        { database: server.database },
      );
      return records.map((record) => JSON.stringify(record.get('thing'), sorted)).sort();
    });
  }
});

/** Objects with their names in one order. */
function sorted(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
