import { describe, expect, test } from 'vitest';
import { connectedParts } from '../../../src/export/html/connected-parts.ts';
import { layoutOf } from '../../../src/export/html/layout.ts';
import { exampleGraph } from '../../cli/example.ts';

describe('the picture of a graph', () => {
  const graph = exampleGraph();
  const positions = layoutOf(graph);

  test('has a place for everything but the article, each another', () => {
    const drawn = graph.nodes.filter(({ label }) => label !== 'Article').map(({ id }) => id);
    expect(Object.keys(positions).sort()).toEqual(drawn.sort());
    const places = Object.values(positions).map(String);
    expect(new Set(places).size).toBe(places.length);
    expect(Object.values(positions).flat().every(Number.isInteger)).toBe(true);
  });

  test('is the same each time', () => {
    expect(JSON.stringify(layoutOf(graph))).toBe(JSON.stringify(positions));
  });

  test('begins with the part that has most nodes', () => {
    const edges = [
      { from: 'b', to: 'c' },
      { from: 'd', to: 'c' },
      { from: 'd', to: 'd' },
    ];
    expect(connectedParts(['a', 'b', 'c', 'd', 'e'], edges)).toEqual([['b', 'c', 'd'], ['a'], ['e']]);
  });
});
