import { describe, expect, test } from 'vitest';
import { check } from '../../../src/query/check/check.ts';
import { CypherError } from '../../../src/query/error.ts';
import { parse } from '../../../src/query/parse/parse.ts';

function checked(query: string): void {
  check(parse(query), query);
}

describe('is refused before it runs', () => {
  test.each([
    ['RETURN x', 'The variable x is not defined'],
    ['MATCH (n) WITH n.x AS x RETURN n', 'The variable n is not defined'],
    ['MATCH (n) RETURN DISTINCT n.x ORDER BY n.y', 'The variable n is not defined'],
    ['MATCH (n) WHERE (n)-->(m) RETURN n', 'The variable m is not defined'],
    ['CALL { RETURN n } RETURN 1', 'The variable n is not defined'],
    ['MATCH (n) RETURN unknown(n)', 'There is no function unknown()'],
    ['RETURN toUpper()', 'toUpper() takes 1 argument, not 0'],
    ['MATCH ()-[r]->() MATCH (r) RETURN r', 'r is RELATIONSHIP already'],
    ['MATCH (a)-[r]->()-[r]->(a) RETURN r', "r can't be two relationships"],
    ['MATCH p = (p)-->() RETURN p', 'The variable p is declared already'],
    ['UNWIND [1] AS x UNWIND [2] AS x RETURN x', 'The variable x is declared already'],
    ['MATCH (n) CALL { RETURN 1 AS n } RETURN n', 'The variable n is declared already outside'],
    ['MATCH (n $properties) RETURN n', 'A parameter can not stand for all properties'],
    ['MATCH (a)((x)-->(a)){1,2}(b) RETURN a', 'stands inside and outside'],
    ['MATCH p = shortestPath((a)-->(b)-->(c)) RETURN p', 'one relationship between two nodes'],
    ['MATCH p = shortestPath((a)-[*2..3]->(b)) RETURN p', 'a least length of 0 or 1'],
    ['MATCH (n) WHERE count(n) > 1 RETURN n', 'count() aggregates rows'],
    ['MATCH (n) RETURN [x IN [1] | count(*)]', 'count() aggregates rows'],
    ['MATCH (n) RETURN count(count(n))', 'inside of another aggregation'],
    ['MATCH (n) RETURN n.x ORDER BY max(n.y)', 'max() aggregates rows'],
    ['MATCH (n) RETURN n.x + count(*)', 'Beside an aggregation'],
    ['MATCH (n)-->(m) RETURN n.x + m.x, n.x + m.x + count(*)', 'Beside an aggregation'],
    ['MATCH (n) WITH n.x RETURN 1', 'needs a name'],
    ['RETURN 1 AS a, 2 AS a', 'Two columns are called a'],
    ['MATCH () RETURN *', 'RETURN * needs a variable'],
    ['RETURN 1 AS a UNION RETURN 2 AS b', 'return the same columns'],
    ['MATCH (n) RETURN n LIMIT n.x', 'names no variable'],
    ['MATCH (n) RETURN n SKIP -1', 'is not negative'],
    ['MATCH (n) RETURN n LIMIT 1.5', 'INTEGER is wanted'],
    ['MATCH (n)', 'A query ends with RETURN'],
    ['RETURN 1 AS x MATCH (n) RETURN n', 'RETURN is the last clause'],
    ['MATCH (n) RETURN (n)-->()', 'A pattern can only stand where'],
    ['MATCH (n) WHERE (n) RETURN n', 'BOOLEAN is wanted here, not NODE'],
    ['RETURN 1 AND true', 'BOOLEAN is wanted here, not INTEGER'],
    ['RETURN 1 IN 2', 'LIST is wanted here, not INTEGER'],
    ['MATCH p = ()-->() RETURN p.name', 'not PATH'],
    ["RETURN none(x IN ['a'] WHERE x % 2 = 0)", 'not STRING'],
    ['RETURN COLLECT { MATCH (n) RETURN n, n.x }', 'returns one column'],
  ])('%s', (query, message) => {
    const error = (() => {
      try {
        checked(query);
      } catch (thrown) {
        return thrown as CypherError;
      }
      throw new Error('accepted');
    })();
    expect(error).toBeInstanceOf(CypherError);
    expect(error.message).toContain(message);
    expect(error.message).toContain('^');
  });
});

describe('is let through', () => {
  test.each([
    'MATCH (n) WITH n.x AS x WHERE n.y = 1 RETURN x',
    'MATCH (n) WITH DISTINCT n.x AS x WHERE n.x = 1 RETURN x',
    'MATCH (n) RETURN n.x, n.x + count(*)',
    'MATCH (n) RETURN n.x AS x, count(*) AS c ORDER BY n.x, count(*)',
    'MATCH (n) RETURN exists((n)-->())',
    'MATCH (n) RETURN NOT (n)-->()',
    'MATCH (n) WHERE EXISTS { WITH n MATCH (n)-->(m) WHERE m.x = n.x } RETURN n',
    'MATCH (n) CALL (n) { WITH 1 AS x RETURN n.x + x AS y } RETURN y',
    'MATCH (n) CALL { WITH n RETURN n.x AS x UNION RETURN 1 AS x } RETURN x',
    'WITH null AS n MATCH (n) RETURN n',
    'UNWIND $rows AS row MATCH (n {x: row.x}) RETURN n',
    'MATCH (a)-[rs*]->(b) MATCH (a)-[rs*]->(c) RETURN c',
  ])('%s', (query) => {
    expect(() => {
      checked(query);
    }).not.toThrow();
  });
});
