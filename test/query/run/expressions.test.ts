import { beforeAll, describe, expect, test } from 'vitest';
import { query } from '../../../src/query/query.ts';
import { SmallGraph } from '../../support/property-graph.ts';

const graph = new SmallGraph();

beforeAll(() => {
  query(graph, "CREATE (:A {name: 'a'})-[:T]->(:B {name: 'b'}), (:C {name: 'c'})");
});

function answer(cypher: string): unknown[] {
  return [...query(graph, cypher)].map((row) => [...row]);
}

describe('the last bar of a comprehension parts its condition from its result', () => {
  test.each([
    ['[n IN nodes WHERE n:A | n.name]', ['a']],
    ['[n IN nodes WHERE n:A | substring(n.name, 0)]', ['a']],
    ['[n IN nodes WHERE n:A|B | n.name]', ['a', 'b']],
    ['[n IN nodes WHERE n:A|B|n.name]', ['a', 'b']],
    ['[n IN nodes WHERE NOT n:A|B | n {.name}]', [new Map([['name', 'c']])]],
    ['[n IN nodes WHERE n.name > "" AND n:C | -1]', [-1n]],
    ['[n IN nodes WHERE n:A | n:A|B]', [true]],
    ['[n IN nodes WHERE n:A | seven]', [7n]],
    ['[n IN nodes WHERE (n:A|B) | seven]', [7n, 7n]],
    ['[n IN nodes WHERE n IS A | [m IN nodes WHERE m:C | m.name]]', [['c']]],
    ['[n IN nodes WHERE n:A | n.name || "!"]', ['a!']],
    ['[n IN nodes | n:A|B]', [true, true, false]],
    ['[(n)-->(m) WHERE m:B | m.name]', ['b']],
    ['[(n)-->(m) WHERE m:A|B | m.name]', ['b']],
    ['[x IN [1, "x", 1.5] WHERE x :: INTEGER | FLOAT | x * 2]', [2n, 3]],
    ['[x IN [1, "x"] WHERE x IS TYPED INTEGER | toString(x)]', ['1']],
  ])('%s', (expression, expected) => {
    const nodes = 'MATCH (n) WITH n ORDER BY n.name WITH collect(n) AS nodes, 7 AS seven';
    expect(
      answer(`${nodes} RETURN ${expression.startsWith('[(') ? expression.replace('(n)', '()') : expression}`),
    ).toEqual([[expected]]);
  });

  test.each(['[n IN [null] WHERE n:A|B]', '[n IN [1] WHERE n :: INTEGER | FLOAT]'])(
    '%s names a variable',
    (expression) => {
      expect(() => answer(`RETURN ${expression}`)).toThrow(/The variable (B|FLOAT) is not defined/u);
    },
  );
});

test.each([
  ['duration("P1D") <= duration("P1D")', true],
  ['duration("P1D") >= duration("P1D")', true],
  ['duration("P1D") < duration("P1D")', null],
  ['duration("P1D") <= duration("PT24H")', null],
  ['n <= n', true],
  ['n < n', false],
  ['n > 1', null],
  ['r >= r', true],
  ['p > p', false],
  ['trim(BOTH "x" FROM "xxaxx")', 'a'],
  ['trim(LEADING "x" FROM "xax")', 'ax'],
  ['trim(TRAILING FROM "a ")', 'a'],
  ['trim(BOTH null FROM "a")', null],
  ['normalize("e\u0301", NFC)', '\u00e9'],
  ['size(normalize("\u00e9", nfd))', 2n],
  ['normalize(null, NFKD)', null],
])('%s is %o', (expression, expected) => {
  expect(answer(`MATCH p = (n:A)-[r]->() RETURN ${expression}`)).toEqual([[expected]]);
});

test.each([
  ['trim(BOTH "xy" FROM "xya")', 'takes one character off'],
  ['trim(BOTH "" FROM "a")', 'takes one character off'],
  ['trim("a", "b")', 'trim() takes 1 argument, not 2'],
  ['normalize("a", "NFD")', 'knows the forms'],
])('%s is refused', (expression, message) => {
  expect(() => answer(`RETURN ${expression}`)).toThrow(message);
});

describe('ALL before an argument is no list predicate, and a list predicate is an argument', () => {
  test.each([
    ['coalesce(all(x IN [] WHERE true), false)', [true]],
    ['coalesce(ALL(x IN [1] WHERE x > 1), false)', [false]],
    ['count(ALL (1))', [1n]],
  ])('%s', (expression, row) => {
    expect(answer(`RETURN ${expression} AS it`)).toEqual([row]);
  });
});
