import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { deleteNodesOf, readArticles } from '../../src/store/neo4j/statements.ts';
import { emptyDatabase, sharedServer, withDriver } from '../support/neo4j.ts';
import { madeUpText, manyGraphs, randomGraph } from '../support/graphs.ts';
import { storeContract } from './contract.ts';

const server = sharedServer!;

describe.skipIf(!sharedServer)('in Neo4j', () => {
  storeContract('Neo4jStore', {
    async open() {
      await emptyDatabase(server);
      return Neo4jStore.connect(server);
    },
    async empty() {
      await cypher('MATCH (n) DETACH DELETE n');
    },
    runs: 40,
  });

  describe('the database of a Neo4jStore', () => {
    const graph = randomGraph({ id: 'one', seed: 3, text: madeUpText(3, 50), nodes: 20, edges: 60 });
    let store: Neo4jStore;
    beforeAll(async () => {
      store = await Neo4jStore.connect({ ...server, database: undefined });
    });
    beforeEach(() => cypher('MATCH (n) DETACH DELETE n'));
    afterAll(() => store.close());

    it('gets a constraint for the ids of every label', async () => {
      await emptyDatabase(server);
      const fresh = await Neo4jStore.connect(server);
      await fresh.write([graph]);
      await fresh.write([graph]);
      await fresh.close();
      const constraints = await cypher('SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type RETURN *');
      expect(constraints).toHaveLength(10);
      expect(constraints).toContainEqual({ labelsOrTypes: ['Person'], properties: ['id'], type: 'UNIQUENESS' });
    });

    it('holds integers for offsets, and floats for what is measured', async () => {
      await store.write([graph]);
      const types = await cypher(
        'MATCH (n:Statement)-[e:MENTIONED_IN]->() RETURN DISTINCT valueType(n.start) AS start, ' +
          'valueType(n.spans) AS spans, valueType(e.spans) AS mentions, valueType(e.confidence) AS confidence',
      );
      expect(types).toEqual([
        {
          start: 'INTEGER NOT NULL',
          spans: 'LIST<INTEGER NOT NULL> NOT NULL',
          mentions: 'LIST<INTEGER NOT NULL> NOT NULL',
          confidence: 'FLOAT NOT NULL',
        },
      ]);
    });

    it('is not written to where nothing differs, and else only what differs', async () => {
      await store.write([graph]);
      await cypher('MATCH (n) SET n.seen = 1 WITH n MATCH (n)-[e]->() SET e.seen = 1');
      await store.write([graph]);
      const [article, ...others] = graph.nodes;
      const changed = {
        ...graph,
        nodes: [{ ...article!, properties: { ...article!.properties, title: 'New' } }, ...others],
      };
      await store.write([changed]);
      expect(await store.read()).toEqual(changed);
      const unseen = await cypher('MATCH (n)-[e]-() WHERE n.seen IS NULL OR e.seen IS NULL RETURN n');
      expect(unseen).toEqual([]);
    });

    it('may hold other things, which are neither read nor removed', async () => {
      await cypher("CREATE (:Reader {id: 'one#Reader:1-2'})-[:READ]->(:Article:Seen {id: 'two'})");
      const two = randomGraph({ id: 'two', seed: 4, text: madeUpText(4, 50), nodes: 20, edges: 60 });
      expect(await store.write([graph, two])).toEqual({ added: 2, replaced: 0, unchanged: 0 });
      expect(await store.read('one')).toEqual(graph);
      await store.remove('one');
      await store.remove('two');
      expect(await cypher('MATCH (n) RETURN labels(n) AS labels')).toEqual([{ labels: ['Reader'] }]);
    });

    it('is made whole again after somebody deleted half of it', async () => {
      await store.write([graph]);
      await cypher('MATCH (n:Statement) DETACH DELETE n');
      await cypher('MATCH ()-[e:MENTIONED_IN]->() DELETE e');
      expect(await store.write([graph])).toEqual({ added: 0, replaced: 1, unchanged: 0 });
      expect(await store.read()).toEqual(graph);
    });

    it('ends up the same when four programs write the same articles at once', async () => {
      const graphs = manyGraphs(20);
      const stores = await Promise.all([1, 2, 3, 4].map(() => Neo4jStore.connect({ ...server, timeout: 30_000 })));
      const summaries = await Promise.all(
        stores.map((one, i) => one.write(i % 2 ? graphs : [...graphs].reverse()).finally(() => one.close())),
      );
      expect(summaries.map(({ added }) => added).reduce((a, b) => a + b)).toBe(20);
      expect(summaries.map(({ replaced }) => replaced)).toEqual([0, 0, 0, 0]);
      expect(await store.read('made-up-7')).toEqual(graphs[7]);
    });

    it.each([deleteNodesOf('Person'), readArticles])(
      'finds the nodes of an article by the index of their ids: %s',
      async (statement) => {
        await store.write([graph]);
        await cypher("UNWIND range(1, 5000) AS i CREATE (:Person {id: 'many' + i}), (:Statement {id: 'many' + i})");
        await cypher('CALL db.resampleOutdatedIndexes()');
        const plan = await withDriver(server, async (driver) => {
          const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, { article: 'made-up-1', articles: [] });
          return JSON.stringify(summary.plan);
        });
        expect(plan).toContain('IndexSeekByRange');
        expect(plan).not.toContain('LabelScan');
      },
    );
  });
});

async function cypher(query: string): Promise<unknown[]> {
  return withDriver(server, async (driver) => {
    const { records } = await driver.executeQuery(query, {}, { database: server.database });
    return records.map((record) => record.toObject());
  });
}
