import { beforeAll, describe, expect, test } from 'vitest';
import { CypherError } from '../../../src/query/error.ts';
import { query } from '../../../src/query/query.ts';
import { SmallGraph } from '../../support/property-graph.ts';

const graph = new SmallGraph();

beforeAll(() => {
  query(
    graph,
    `CREATE (ann:P {name: 'Ann', age: 30})-[:KNOWS {since: 1}]->(bob:P {name: 'Bob', age: 40}),
            (bob)-[:KNOWS {since: 2}]->(cid:P:Q {name: 'Cid', age: 50}), (ann)-[:LIKES]->(cid), (cid)-[:KNOWS]->({name: 'Dan'})`,
  );
});

describe('clauses', () => {
  test.each([
    [
      'MATCH (a:P) OPTIONAL MATCH (a)-[:LIKES]->(b) RETURN a.name, b.name ORDER BY a.name',
      [
        ['Ann', 'Cid'],
        ['Bob', null],
        ['Cid', null],
      ],
    ],
    ['MATCH (a:P&!Q) RETURN a.name ORDER BY a.name', [['Ann'], ['Bob']]],
    ['MATCH (a:%) RETURN count(*)', [[3n]]],
    ['MATCH (a)-[r:!LIKES]->(b) RETURN count(r)', [[3n]]],
    ['MATCH (a WHERE a.age > 35)-[r:KNOWS WHERE r.since > 1]->(b) RETURN b.name', [['Cid']]],
    ['MATCH (a:P) RETURN max(a.age) - min(a.age) AS span', [[20n]]],
    ['MATCH (a:P) WITH a ORDER BY a.age DESC LIMIT 2 RETURN collect(a.name)', [[['Cid', 'Bob']]]],
    ['MATCH (a:P) RETURN a.name ORDER BY a.age DESC SKIP 1 LIMIT 1', [['Bob']]],
    ['MATCH (a) RETURN a.name ORDER BY a.age', [['Ann'], ['Bob'], ['Cid'], ['Dan']]],
    ['MATCH (a:P)-->(b) WITH a, count(*) AS n WHERE n > 1 RETURN a.name, n', [['Ann', 2n]]],
    ['MATCH (a:Missing) RETURN count(*), collect(a)', [[0n, []]]],
    ['MATCH (a:Missing) RETURN a.name, count(*)', []],
    ['UNWIND [1, null, [2]] AS x RETURN x', [[1n], [null], [[2n]]]],
    ['UNWIND null AS x RETURN x', []],
    ['RETURN 1 AS x UNION RETURN 1.0 AS x', [[1n]]],
    ['RETURN 1 AS x UNION ALL RETURN 1 AS x', [[1n], [1n]]],
    [
      'MATCH (a {name: "Ann"}) CALL { WITH a MATCH (a)-->(b) RETURN b.name AS n UNION RETURN "none" AS n } RETURN n ORDER BY n',
      [['Bob'], ['Cid'], ['none']],
    ],
    [
      'UNWIND [1, 2] AS i CALL (i) { RETURN i * 10 AS j } RETURN i, j',
      [
        [1n, 10n],
        [2n, 20n],
      ],
    ],
    [
      'UNWIND ["Ann", "Eve"] AS n OPTIONAL CALL (n) { MATCH (a {name: n}) RETURN a.age AS age } RETURN n, age',
      [
        ['Ann', 30n],
        ['Eve', null],
      ],
    ],
    ['MATCH (a:P) WHERE EXISTS { MATCH (a)-[:LIKES]->(b) WHERE b.age > a.age } RETURN a.name', [['Ann']]],
    ['MATCH (a {name: "Ann"}) RETURN COLLECT { MATCH (a)-->(b) RETURN b.name ORDER BY b.name }', [[['Bob', 'Cid']]]],
    [
      'MATCH (a {name: "Ann"}) RETURN a{.age, who: a.name}',
      [
        [
          new Map<string, unknown>([
            ['age', 30n],
            ['who', 'Ann'],
          ]),
        ],
      ],
    ],
    ['RETURN CASE 2 WHEN 1, 2 THEN "few" ELSE "many" END', [['few']]],
    ['RETURN CASE 7 WHEN < 5 THEN "few" WHEN IS NULL THEN "none" END', [[null]]],
    ['RETURN [x IN range(1, 5) WHERE x % 2 = 1 | x * x]', [[[1n, 9n, 25n]]]],
    ['RETURN reduce(sum = 0, x IN [1, 2, 3] | sum + x)', [[6n]]],
    ['RETURN [1, 2, 3][-1], [1, 2, 3][1..], [1, 2, 3][..-1], [1][5]', [[3n, [2n, 3n], [1n, 2n], null]]],
    ['RETURN 1 < 2 < 3, 1 < 3 < 2, 1 < null < 0', [[true, false, null]]],
    [
      'RETURN all(x IN [1, null] WHERE x > 0), any(x IN [1, null] WHERE x > 0), none(x IN [] WHERE x)',
      [[null, true, true]],
    ],
    ['RETURN null = null, null IN [], 1 IN [null], NOT null, null AND false', [[null, false, null, null, false]]],
    ["RETURN 'newsroom' =~ 'news.*', 'News' =~ '(?i)news', 'a\\nb' =~ 'a.b'", [[true, true, false]]],
    [
      'RETURN 1 IS :: INTEGER, 1.0 IS :: INTEGER | FLOAT, [1] IS :: LIST<STRING>, null IS :: STRING NOT NULL',
      [[true, true, false, false]],
    ],
    [
      'MATCH p = (:P {name: "Ann"})-[:KNOWS*2]->(b) RETURN [n IN nodes(p) | n.name], length(p)',
      [[['Ann', 'Bob', 'Cid'], 2n]],
    ],
    [
      'MATCH (a {name: "Ann"}), (d {name: "Dan"}), p = shortestPath((a)-[*]->(d)) WHERE none(n IN nodes(p) WHERE n.name = "Bob") RETURN length(p)',
      [[2n]],
    ],
    [
      'MATCH (a {name: "Ann"}), (d {name: "Dan"}), p = shortestPath((a)-[*]->(d)) WHERE any(n IN nodes(p) WHERE n.name = "Bob") RETURN length(p)',
      [[3n]],
    ],
    [
      'MATCH (a {name: "Ann"})-[r]->() WITH r MATCH (x)-[r]->(y) RETURN x.name, y.name ORDER BY y.name',
      [
        ['Ann', 'Bob'],
        ['Ann', 'Cid'],
      ],
    ],
    ['MATCH (a:P) RETURN a.name AS name, count { (a)-->() } AS n ORDER BY n DESC, name LIMIT 1', [['Ann', 2n]]],
  ])('%s', (cypher, rows) => {
    expect([...query(graph, cypher)]).toEqual(rows);
  });
});

describe('errors while rows are taken show their place', () => {
  test.each([
    ['MATCH (a:P) RETURN a.name / 2', 'type', 27],
    ['RETURN 1 / 0', 'runtime', 10],
    ['WITH 1 AS x RETURN x.name', 'type', 21],
    ["RETURN 'a' =~ '(?>a)'", 'unsupported', 12],
  ])('%s', (cypher, kind, column) => {
    const error = (() => {
      try {
        return [...query(graph, cypher)] as unknown;
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(CypherError);
    expect(error).toMatchObject({ kind, column });
  });
});

test('a parameter that is not given is an error, null is a value', () => {
  expect(() => query(graph, 'RETURN $x')).toThrow('The parameter $x is not given');
  expect([...query(graph, 'RETURN $x', { x: null })]).toEqual([[null]]);
  expect([...query(graph, 'RETURN $x + 1', { x: 2 })]).toEqual([[3n]]);
});

test('columns are called as they are written', () => {
  expect(query(graph, 'MATCH (a) RETURN  a.name , count( * ) AS n, a').columns).toEqual(['a.name', 'n', 'a']);
});

test('a LIMIT stops the work', () => {
  const endless =
    'UNWIND range(1, 1000) AS a UNWIND range(1, 1000) AS b UNWIND range(1, 1000000) AS c RETURN a, b, c LIMIT 2';
  expect([...query(graph, endless)]).toEqual([
    [1n, 1n, 1n],
    [1n, 1n, 2n],
  ]);
});

test('rows are found as they are taken', () => {
  const [first] = query(graph, 'UNWIND [1, 0] AS x RETURN 10 / x');
  expect(first).toEqual([10n]);
});

test('an answer can be gone through twice at one time', () => {
  const answer = query(graph, 'MATCH (a:P) RETURN a.name ORDER BY a.name');
  const [one, other] = [answer[Symbol.iterator](), answer[Symbol.iterator]()];
  const taken = [one.next(), other.next(), one.next(), other.next()].map(({ value }) => value as unknown);
  expect(taken).toEqual([['Ann'], ['Ann'], ['Bob'], ['Bob']]);
});

test('a signal ends a query', () => {
  const controller = new AbortController();
  const cypher = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h), (i), (j) RETURN count(*)';
  const answer = query(graph, cypher, {}, { signal: controller.signal });
  controller.abort(new Error('enough'));
  expect(() => [...answer]).toThrow('enough');
});

test('a graph of newsgraph is only read', async () => {
  const { MultiDirectedGraph } = await import('graphology');
  expect(() => query(new MultiDirectedGraph(), 'CREATE (n)')).toThrow('CREATE is not supported');
});

describe('CREATE', () => {
  test('without RETURN has no rows, whatever WITH names', () => {
    const written = new SmallGraph();
    expect([...query(written, 'CREATE (a) WITH a WITH * CREATE (b) CREATE (a)<-[:T]-(b)')]).toEqual([]);
    expect([...query(written, 'MATCH (a)<-[:T]-(b) RETURN count(*)')]).toEqual([[1n]]);
  });

  test('is done even where LIMIT takes none of its rows', () => {
    const written = new SmallGraph();
    expect([...query(written, 'CREATE (n:N) RETURN n LIMIT 0')]).toEqual([]);
    expect([...query(written, 'MATCH (n:N) RETURN count(*)')]).toEqual([[1n]]);
  });
});
