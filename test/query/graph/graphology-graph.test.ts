import fc from 'fast-check';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { query } from '../../../src/query/query.ts';
import type { Value } from '../../../src/query/values/value.ts';

function rows(graph: MultiDirectedGraph, cypher: string): (readonly Value[])[] {
  return [...query(graph, cypher)];
}

const questions = [
  'MATCH (n) RETURN count(*)',
  'MATCH (n:Person) RETURN n.id ORDER BY n.id',
  "MATCH (n {name: 'a'}) RETURN n.id ORDER BY n.id",
  "MATCH (n {id: 'n1'}) RETURN n.id, n.name",
  'MATCH (:Person)-[:MADE]->(:Statement) RETURN count(*)',
  'MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id ORDER BY a.id, b.id, type(r)',
  'MATCH (a)<-[r]-(b) RETURN a.id, b.id ORDER BY a.id, b.id',
];

type Change = (graph: MultiDirectedGraph) => void;

const key = fc.integer({ min: 0, max: 4 }).map((number) => `n${number}`);
const attributes = fc.record({ label: fc.constantFrom('Person', 'Statement'), name: fc.constantFrom('a', 'b') });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(key, attributes).map(
    ([node, its]): Change =>
      (graph) =>
        void graph.mergeNode(node, its),
  ),
  key.map((node): Change => (graph) => {
    if (graph.hasNode(node)) graph.dropNode(node);
  }),
  fc.tuple(key, fc.constantFrom('a', 'b', 'c')).map(([node, name]): Change => (graph) => {
    if (graph.hasNode(node)) graph.setNodeAttribute(node, 'name', name);
  }),
  fc.tuple(key, attributes).map(([node, its]): Change => (graph) => {
    if (graph.hasNode(node)) graph.replaceNodeAttributes(node, its);
  }),
  fc.tuple(key, key, fc.constantFrom('MADE', 'ABOUT')).map(([from, to, type]): Change => (graph) => {
    if (graph.hasNode(from) && graph.hasNode(to)) graph.addDirectedEdge(from, to, { type });
  }),
  fc.nat().map((number): Change => (graph) => {
    const edge = graph.edges()[number % Math.max(1, graph.size)];
    if (edge !== undefined) graph.dropEdge(edge);
  }),
  fc.constant<Change>((graph) => {
    graph.updateEachEdgeAttributes((_edge, its) => ({ ...its, type: its['type'] === 'MADE' ? 'ABOUT' : 'MADE' }));
  }),
  fc.constant<Change>((graph) => {
    graph.clearEdges();
  }),
);

test('what is kept of a graph follows its changes', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
      const graph = new MultiDirectedGraph();
      for (const apply of changes) {
        for (const question of questions) rows(graph, question);
        apply(graph);
      }
      for (const question of questions) expect(rows(graph, question)).toEqual(rows(graph.copy(), question));
    }),
    { numRuns: 40 },
  );
});

describe('types of properties', () => {
  const graph = new MultiDirectedGraph();
  graph.addNode('s', {
    label: 'Statement',
    start: 3,
    confidence: 1,
    spans: [1, 2],
    question: false,
    own: 7,
    share: 0.5,
  });
  graph.addNode('p', { label: 'Person', name: 'Ada' });
  graph.addDirectedEdge('p', 's', { type: 'MADE', confidence: 1, sourceStart: 4, evidence: ['x'] });

  test.each([
    ['MATCH (s:Statement) RETURN s.start', 3n],
    ['MATCH (s:Statement) RETURN s.confidence', 1],
    ['MATCH (s:Statement) RETURN s.spans', [1n, 2n]],
    ['MATCH (s:Statement) RETURN s.own', 7n],
    ['MATCH (s:Statement) RETURN s.share', 0.5],
    ['MATCH (s:Statement) RETURN s.missing', null],
    ['MATCH (s:Statement) RETURN s.label', null],
    ['MATCH (s:Statement) RETURN s.constructor', null],
    ['MATCH (s:Statement) RETURN s.id', 's'],
    ['MATCH ()-[r]->() RETURN r.confidence', 1],
    ['MATCH ()-[r]->() RETURN r.sourceStart', 4n],
    [
      'MATCH (p:Person) RETURN properties(p)',
      new Map([
        ['id', 'p'],
        ['name', 'Ada'],
      ]),
    ],
    ['MATCH (p:Person) RETURN labels(p)', ['Person']],
  ])('%s', (cypher, value) => {
    expect(rows(graph, cypher)).toEqual([[value]]);
  });
});
