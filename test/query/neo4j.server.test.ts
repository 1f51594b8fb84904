import { beforeAll, describe, expect, it } from 'vitest';
import { queryNeo4j } from '../../src/query/neo4j.ts';
import { StoreError } from '../../src/store/error.ts';
import { emptyDatabase, sharedServer, withDriver } from '../support/neo4j.ts';

describe.skipIf(!sharedServer)('a query against Neo4j', () => {
  const server = sharedServer!;
  beforeAll(() => emptyDatabase(server));

  const node = { labels: ['N'], properties: { i: 1 } };
  it.each([
    ['1', 1],
    ['9007199254740993', '9007199254740993'],
    ['0.5', 0.5],
    ['0.0 / 0.0', 'NaN'],
    ['null', null],
    ["'text'", 'text'],
    ['true', true],
    ['[1, [2.5, null]]', [1, [2.5, null]]],
    ["{a: {b: 'c'}}", { a: { b: 'c' } }],
    ["date('2021-10-21')", '2021-10-21'],
    ["datetime('2021-10-21T14:00:00+02:00')", '2021-10-21T14:00:00+02:00'],
    ["localdatetime('2021-10-21T14:00')", '2021-10-21T14:00:00'],
    ["time('14:00Z')", '14:00:00Z'],
    ["duration('P1DT2H')", 'P1DT2H'],
    ['point({x: 1, y: 2})', 'Point{srid=7203, x=1.0, y=2.0}'],
  ])('gives %s as %j', async (expression, expected) => {
    expect(await queryNeo4j(server, `RETURN ${expression} AS value`)).toEqual({
      columns: ['value'],
      rows: [[expected]],
    });
  });

  it('gives nodes, relationships and paths as plain objects', async () => {
    await withDriver(server, (driver) => driver.executeQuery('CREATE (:N {i: 1})-[:T {w: [1, 2]}]->(:N {i: 2})'));
    const { rows } = await queryNeo4j(server, 'MATCH path = (a {i: 1})-[t]->() RETURN a, t, path');
    const edge = { type: 'T', properties: { w: [1, 2] } };
    expect(rows).toEqual([[node, edge, [node, edge, { labels: ['N'], properties: { i: 2 } }]]]);
  });

  it('takes parameters, whole numbers as integers', async () => {
    const parameters = { count: 2, list: [1, 0.5], map: { text: "'; RETURN 0 //" } };
    const cypher =
      'UNWIND range(1, 5) AS i RETURN i, valueType($list[0]) AS one, valueType($list[1]) AS half, $map.text LIMIT $count;';
    expect(await queryNeo4j(server, cypher, parameters)).toEqual({
      columns: ['i', 'one', 'half', '$map.text'],
      rows: [
        [1, 'INTEGER NOT NULL', 'FLOAT NOT NULL', "'; RETURN 0 //"],
        [2, 'INTEGER NOT NULL', 'FLOAT NOT NULL', "'; RETURN 0 //"],
      ],
    });
  });

  it('has columns where it has no rows', async () => {
    expect(await queryNeo4j(server, 'MATCH (x:Nothing) RETURN x, 1 AS y')).toEqual({ columns: ['x', 'y'], rows: [] });
  });

  it.each([
    ['RETURN', 'Invalid input'],
    ['RETURN $absent', 'absent'],
    ['CREATE (:N)', 'read access mode'],
    ['MATCH (n) DETACH DELETE n', 'read access mode'],
  ])('%s is refused', async (cypher, message) => {
    const error: unknown = await queryNeo4j(server, cypher).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ kind: 'query' });
    expect((error as StoreError).message.toLowerCase()).toContain(message.toLowerCase());
  });
});
