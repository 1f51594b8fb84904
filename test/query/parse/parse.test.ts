import { describe, expect, test } from 'vitest';
import { CypherError } from '../../../src/query/error.ts';
import { numberLiteral } from '../../../src/query/parse/number.ts';
import { parse } from '../../../src/query/parse/parse.ts';

function failure(query: string): CypherError {
  try {
    parse(query);
  } catch (error) {
    if (error instanceof CypherError) return error;
    throw error;
  }
  throw new Error(`accepted: ${query}`);
}

describe('what Cypher has and is not run is named where it stands', () => {
  test.each([
    ['MATCH (n) SET n.x = 1', 'SET', 11],
    ['MATCH (n) DETACH  DELETE n', 'DETACH DELETE', 11],
    ['MATCH (n) REMOVE n.x', 'REMOVE', 11],
    ['MERGE (n)', 'MERGE', 1],
    ["LOAD CSV FROM 'x' AS row RETURN row", 'LOAD CSV', 1],
    ['FOREACH (x IN [1] | CREATE (n))', 'FOREACH', 1],
    ['CALL db.labels()', 'CALL of a procedure', 1],
    ['MATCH (n) CALL { RETURN 1 AS x } IN TRANSACTIONS RETURN n', 'CALL … IN TRANSACTIONS', 33],
    ['CREATE INDEX FOR (n:A) ON (n.x)', 'CREATE INDEX', 8],
    ['MATCH ANY SHORTEST (a)-->(b) RETURN a', 'ANY SHORTEST', 7],
    ['MATCH (n:$(x)) RETURN n', 'a label that is computed', 10],
    ['PROFILE MATCH (n) RETURN n', 'PROFILE', 1],
    ['MATCH (n) USING INDEX n:A(x) RETURN n', 'USING', 11],
  ])('%s', (query, what, column) => {
    const error = failure(query);
    expect(error.kind).toBe('unsupported');
    expect(error.message).toContain(`${what} is not supported`);
    expect([error.line, error.column]).toEqual([1, column]);
    expect(error.message.split('\n').at(-1)).toBe(`${' '.repeat(column - 1)}^`);
  });
});

describe('what is no Cypher is shown with its place', () => {
  test.each([
    ['MATCH (a)-[:T]-(b RETURN a', 1, 19],
    ['MATCH (a)\nRETURN a.', 2, 10],
    ['RETURN 1 +', 1, 11],
    ["RETURN 'a\\x'", 1, 10],
    ['RETURN 9223372036854775808', 1, 8],
    ['RETURN 0x', 1, 8],
    ['RETURN 0X1F', 1, 8],
    ['RETURN 007', 1, 8],
    ["RETURN normalize('a', 'NFD')", 1, 23],
    ['MATCH (a) (b) RETURN a', 1, 11],
    ['RETURN 1 AS x UNION RETURN 2 AS x UNION ALL RETURN 3 AS x', 1, 34],
    ["RETURN 'a' CONTAINS 'a' IS NOT NULL", 1, 25],
    ['RETURN 1 IN [1] IN [true]', 1, 17],
    ['MATCH (n:A|B:C) RETURN n', 1, 13],
    ['MATCH (n:A:B|C) RETURN n', 1, 11],
    ['MATCH (n:!A:B) RETURN n', 1, 12],
    ['MATCH (n:A|:B) RETURN n', 1, 11],
    ['MATCH ()-[r:A:B]->() RETURN r', 1, 14],
    ['MATCH ()-[r:A|:B]->() RETURN r', 1, 14],
    ['', 1, 1],
  ])('%j', (query, line, column) => {
    const error = failure(query);
    expect(error.kind).toBe('syntax');
    expect([error.line, error.column]).toEqual([line, column]);
  });
});

test.each([
  ['12', 12n],
  ['1_000', 1000n],
  ['0xff', 255n],
  ['0o17', 15n],
  ['-9223372036854775808', -9223372036854775808n],
  ['1.5', 1.5],
  ['.5', 0.5],
  ['1e3', 1000],
  ['-0.0', -0],
])('the number %s', (text, value) => {
  expect(numberLiteral(text)).toBe(value);
});

test.each([
  ['parentheses', '(', '1', ')'],
  ['lists', '[', '1', ']'],
  ['nodes of patterns', '(a {x: ', '1', '})'],
  ['maps', '{x: ', '1', '}'],
])('nesting of %s takes no exponential time', (_what, open, inner, close) => {
  const nested = `RETURN ${open.repeat(60)}${inner}${close.repeat(60)}`;
  try {
    parse(nested);
  } catch (error) {
    expect(error).toBeInstanceOf(CypherError);
  }
});

test('nesting without an end is an error of the query', () => {
  expect(failure(`RETURN ${'('.repeat(50_000)}`).message).toContain('nested too deeply');
});

test.each(['(n:A:B)', '(n:A&B|!C)', '()-[:A|:B]->()', '()-[:A|B|:C]->()', '()-[r:A|B*1..2 {x: 1}]->()', '(n IS A&B)'])(
  'labels as in %s',
  (pattern) => {
    expect(() => parse(`MATCH ${pattern} RETURN 1`)).not.toThrow();
  },
);
