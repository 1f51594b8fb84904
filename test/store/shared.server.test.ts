import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { namedServer } from '../support/neo4j-named.ts';
import { emptyDatabase, runQuery, sharedServer } from '../support/neo4j.ts';

describe.skipIf(!sharedServer)('the server that test files share', () => {
  const server = sharedServer!;
  beforeEach(() => emptyDatabase(server));
  afterAll(() => emptyDatabase(server));

  it('answers, and tells its version', async () => {
    expect(await runQuery(server, 'RETURN 1 AS one')).toEqual([{ one: 1 }]);
    expect(server.version).toMatch(/^(5\.26|2026)\.\d+/);
  });

  it('is emptied of nodes, constraints and indexes', async () => {
    await runQuery(server, 'CREATE CONSTRAINT FOR (n:Thing) REQUIRE n.id IS UNIQUE');
    await runQuery(server, 'CREATE INDEX FOR (n:Thing) ON (n.name)');
    await runQuery(server, 'UNWIND range(1, 50) AS id CREATE (:Thing {id: id})-[:NEXT]->(:End)');
    await emptyDatabase(server);
    expect(await runQuery(server, 'MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
    expect(await runQuery(server, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")).toEqual([]);
  });

  describe('named by NEWSGRAPH_TEST_NEO4J_URI', () => {
    beforeEach(() => {
      for (const name of ['uri', 'username', 'password', 'database'] as const) {
        vi.stubEnv(`NEWSGRAPH_TEST_NEO4J_${name.toUpperCase()}`, server[name]);
      }
    });
    afterEach(() => {
      vi.unstubAllEnvs();
    });

    it('is taken when it is empty', async () => {
      expect(await namedServer()).toMatchObject({ uri: server.uri });
    });

    it.each(['CREATE (:Precious)', 'CREATE CONSTRAINT FOR (n:Precious) REQUIRE n.id IS UNIQUE'])(
      'is refused after %s',
      async (query) => {
        await runQuery(server, query);
        await expect(namedServer()).rejects.toThrow(/is not empty/);
      },
    );
  });
});
