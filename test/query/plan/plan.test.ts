import { MultiDirectedGraph } from 'graphology';
import { describe, expect, test } from 'vitest';
import { query } from '../../../src/query/query.ts';

const graph = new MultiDirectedGraph();
graph.addNode('article', { label: 'Article' });
for (let i = 0; i < 50; i++) {
  graph.addNode(`s${i}`, { label: 'Statement' });
  graph.addNode(`p${i}`, { label: 'Person', name: `name ${i}` });
  graph.addDirectedEdge(`p${i}`, `s${i}`, { type: 'MADE' });
  graph.addDirectedEdge(`s${i}`, 'article', { type: 'MENTIONED_IN' });
}

function plan(cypher: string): string[] {
  return [...query(graph, `EXPLAIN ${cypher}`)].map(([line]) => (line as string).replace(/ ~.*/u, ''));
}

describe('EXPLAIN shows the steps, the first one last', () => {
  test.each([
    [
      'from the end of which there are fewest',
      'MATCH (p:Person)-[:MADE]->(s:Statement)-[:MENTIONED_IN]->(a:Article) RETURN p',
      'scan (a :Article)',
    ],
    [
      'from what an index finds',
      "MATCH (a:Article)<-[:MENTIONED_IN]-(s)<-[:MADE]-(p:Person {name: 'name 3'}) RETURN a",
      'scan (p by name)',
    ],
    ['by id rather than by name', "MATCH (p:Person {name: 'name 3', id: 'p3'}) RETURN p", 'scan (p by id)'],
    ['from what is known', 'MATCH (s:Statement) WITH s LIMIT 1 MATCH (p)-[:MADE]->(s) RETURN p', 'scan (s :Statement)'],
  ])('%s', (_why, cypher, first) => {
    const lines = plan(cypher);
    expect(lines.at(-1)).toBe('start');
    expect(lines.filter((line) => line.startsWith('scan')).at(-1)).toBe(first);
  });

  test('a join looks names up', () => {
    const lines = plan("MATCH (p:Person), (q:Person) WHERE p.name = q.name AND p.id = 'p1' RETURN q");
    expect(lines.filter((line) => line.startsWith('scan'))).toEqual(['scan (q by name)', 'scan (p by id)']);
  });

  test('conditions stand as deep as they can', () => {
    const lines = plan('MATCH (p:Person)-[:MADE]->(s) WHERE s.start > 1 AND p.named RETURN p');
    expect(lines.indexOf('filter on p')).toBeGreaterThan(lines.indexOf('expand (p)-[]->(s)'));
  });

  test.each([
    ['MATCH (n) RETURN count(*)', 'count stored nodes'],
    ['MATCH (n:Person) RETURN count(n)', 'count stored nodes Person'],
    ['MATCH (:Statement)<-[r:MADE]-() RETURN count(r)', 'count stored relationships ()-[MADE]->(Statement)'],
  ])('%s is counted without rows', (cypher, line) => {
    expect(plan(cypher)).toEqual([line]);
  });

  test.each([
    'MATCH (n) RETURN count(n.name)',
    'MATCH (n)--(m) RETURN count(*)',
    'MATCH (n)-[r]->(n) RETURN count(*)',
    'MATCH (n {name: "x"}) RETURN count(*)',
    'OPTIONAL MATCH (n) RETURN count(*)',
  ])('%s is not', (cypher) => {
    expect(plan(cypher).some((line) => line.startsWith('count stored'))).toBe(false);
  });
});
