import { describe, expect, test } from 'vitest';
import { addNewArticles } from '../../../src/cli/query/add-graph.ts';
import { toGraphology } from '../../../src/export/graphology.ts';
import { joined } from '../../../src/graph.ts';
import { ferryGraphs } from '../../support/ferry.ts';

const [crash, after] = ferryGraphs() as [ReturnType<typeof ferryGraphs>[0], ReturnType<typeof ferryGraphs>[0]];

describe('a graph from a file', () => {
  test('is added to what is there', () => {
    const network = toGraphology(crash);
    expect(addNewArticles(network, after, 'after.json')).toBeUndefined();
    expect(network.order).toBe(crash.nodes.length + after.nodes.length);
    expect(network.size).toBe(crash.edges.length + after.edges.length);
  });

  test('is added without the articles that are there already', () => {
    const network = toGraphology(crash);
    const problem = addNewArticles(network, joined([crash, after]), 'both.json');
    expect(problem).toBe('both.json: the article "crash" was there already');
    expect(network.order).toBe(crash.nodes.length + after.nodes.length);
  });

  const edge = after.edges[0]!;
  test.each([
    ['a node twice', { nodes: [...after.nodes, after.nodes[0]!], edges: [] }, /^x: the node ".*" is there twice$/u],
    ['an edge twice', { ...after, edges: [edge, edge] }, /^x: the relationship ".*" is there twice$/u],
    ['an edge without its ends', { nodes: [], edges: [edge] }, /^x: the relationship ".*" has no node ".*"$/u],
  ])('with %s is left out whole', (_, graph, problem) => {
    const network = toGraphology(crash);
    expect(addNewArticles(network, graph, 'x')).toMatch(problem);
    expect(network.order).toBe(crash.nodes.length);
  });
});
