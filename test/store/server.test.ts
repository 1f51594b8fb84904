import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { namedServer } from '../support/neo4j-named.ts';
import { canStartServer, emptyDatabase, sharedServer, startOwnServer, withDriver } from '../support/neo4j.ts';
import type { Connection, OwnServer } from '../support/neo4j.ts';

async function run(connection: Connection, query: string): Promise<unknown[]> {
  const { database } = connection;
  return withDriver(connection, async (driver) => {
    const { records } = await driver.executeQuery(query, {}, { database });
    return records.map((record) => record.get(0) as unknown);
  });
}

describe.skipIf(!sharedServer)('the server that test files share', () => {
  const server = sharedServer!;
  beforeEach(() => emptyDatabase(server));
  afterAll(() => emptyDatabase(server));

  it('answers, and tells its version', async () => {
    expect(await run(server, 'RETURN "yes"')).toEqual(['yes']);
    expect(server.version).toMatch(/^(5\.26|2026)\.\d+/);
  });

  it('is emptied of nodes, constraints and indexes', async () => {
    await run(server, 'CREATE CONSTRAINT FOR (n:Thing) REQUIRE n.id IS UNIQUE');
    await run(server, 'CREATE INDEX FOR (n:Thing) ON (n.name)');
    await run(server, 'UNWIND range(1, 50) AS id CREATE (:Thing {id: id})-[:NEXT]->(:End)');
    await emptyDatabase(server);
    expect(await run(server, 'MATCH (n) RETURN count(n) = 0')).toEqual([true]);
    expect(await run(server, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")).toEqual([]);
  });

  describe('named by NEWSGRAPH_TEST_NEO4J_URI', () => {
    beforeEach(() => {
      process.env['NEWSGRAPH_TEST_NEO4J_URI'] = server.uri;
      process.env['NEWSGRAPH_TEST_NEO4J_USERNAME'] = server.username;
      process.env['NEWSGRAPH_TEST_NEO4J_PASSWORD'] = server.password;
      process.env['NEWSGRAPH_TEST_NEO4J_DATABASE'] = server.database;
    });

    it('is taken when it is empty', async () => {
      expect(await namedServer()).toMatchObject({ uri: server.uri });
    });

    it.each(['CREATE (:Precious)', 'CREATE CONSTRAINT FOR (n:Precious) REQUIRE n.id IS UNIQUE'])(
      'is refused after %s',
      async (query) => {
        await run(server, query);
        await expect(namedServer()).rejects.toThrow(/is not empty/);
      },
    );
  });
});

describe.skipIf(!canStartServer)('a server of a test’s own', () => {
  let server: OwnServer;
  beforeAll(async () => {
    server = await startOwnServer();
  });
  afterAll(() => server.stop());

  it('keeps its data and its address when it is killed and started again', { timeout: 120_000 }, async () => {
    await run(server, 'UNWIND range(1, 100) AS id CREATE (:Kept {id: id})');
    await server.kill();
    await expect(run(server, 'RETURN 1')).rejects.toThrow();
    await server.start();
    expect(await run(server, 'MATCH (n:Kept) RETURN n.id ORDER BY n.id LIMIT 1').then(String)).toBe('1');
    expect(await run(server, 'MATCH (n:Kept) RETURN toString(count(n))')).toEqual(['100']);
  });
});
