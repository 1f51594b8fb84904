import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { query } from '../../../src/query/query.ts';
import type { Value } from '../../../src/query/values/value.ts';

const edge = fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 }), fc.constantFrom('A', 'B'));
const graphs = fc.array(edge, { maxLength: 9 }).map((edges) => {
  const graph = new MultiDirectedGraph();
  for (let i = 0; i <= 5; i++) graph.addNode(`n${i}`, { label: i % 2 ? 'Odd' : 'Even', number: i });
  for (const [from, to, type] of edges) graph.addDirectedEdge(`n${from}`, `n${to}`, { type });
  return graph;
});

function sorted(graph: MultiDirectedGraph, cypher: string): string[] {
  const shown = (value: Value): string =>
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? Number(one) : one));
  return [...query(graph, cypher)].map((row) => row.map(shown).join(' ')).sort();
}

/** Pairs of questions that mean the same. */
const alike: readonly (readonly [string, string])[] = [
  [
    "MATCH (a {id: 'n0'}), (b) WHERE a <> b MATCH p = shortestPath((a)-[:A*]->(b)) RETURN b.id, length(p)",
    "MATCH p = (a {id: 'n0'})-[:A*]->(b) WHERE a <> b RETURN b.id, min(length(p))",
  ],
  [
    "MATCH (a {id: 'n0'}), (b) WHERE a <> b MATCH p = allShortestPaths((a)-[*..4]-(b)) RETURN b.id, length(p), count(*)",
    `MATCH p = (a {id: 'n0'})-[*..4]-(b) WHERE a <> b WITH b, length(p) AS length, count(*) AS paths ORDER BY length
     WITH b, collect({length: length, paths: paths})[0] AS first RETURN b.id, first.length, first.paths`,
  ],
  [
    'MATCH (a)((x)-[r:A]->(y)){1,3}(b) RETURN a.id, b.id, size(r)',
    'MATCH (a)-[r:A*1..3]->(b) RETURN a.id, b.id, size(r)',
  ],
  ['MATCH (a)-[:A]->+(b) RETURN a.id, b.id', 'MATCH (a)-[:A*]->(b) RETURN a.id, b.id'],
  [
    'MATCH (a:Odd)-[:A]->(b)-[:B]->(c) RETURN a.id, b.id, c.id',
    'MATCH (b)-[:B]->(c) MATCH (a)-[:A]->(b) WHERE a:Odd RETURN a.id, b.id, c.id',
  ],
  ['MATCH (a)-[r]-(b)-[s]-(c) RETURN a.id, c.id', 'MATCH (a)-[r]-(b) MATCH (b)-[s]-(c) WHERE r <> s RETURN a.id, c.id'],
  ['MATCH (a) WHERE (a)-->(:Odd) RETURN a.id', 'MATCH (a)-->(:Odd) RETURN DISTINCT a.id'],
  ['MATCH (a) RETURN a.id, COUNT { (a)--() }', 'MATCH (a) OPTIONAL MATCH (a)-[r]-() RETURN a.id, count(r)'],
  [
    'MATCH (a) RETURN a.id, size([(a)-->(b) | b])',
    'MATCH (a) CALL (a) { MATCH (a)-->(b) RETURN count(*) AS n } RETURN a.id, n',
  ],
  ['MATCH (:Odd)-[:A]->(:Even) RETURN count(*)', 'MATCH (a:Odd)-[r:A]->(b:Even) WITH r RETURN count(*)'],
];

describe('two ways to ask give one answer, on any graph', () => {
  test.each(alike)('%s', (one, other) => {
    fc.assert(
      fc.property(graphs, (graph) => {
        expect(sorted(graph, one)).toEqual(sorted(graph, other));
      }),
      { numRuns: 40 },
    );
  });
});
