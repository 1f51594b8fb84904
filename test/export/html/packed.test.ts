import { describe, expect, test } from 'vitest';
import { pack, unpack } from '../../../src/export/html/packed.ts';
import { ordered } from '../../../src/graph.ts';
import { exampleGraph } from '../../cli/example.ts';
import { ferryGraphs } from '../../support/ferry.ts';

describe('a packed graph', () => {
  const graphs = [exampleGraph(), ...ferryGraphs()];

  test('is the same graph again, after JSON', () => {
    for (const graph of graphs) {
      const article = graph.nodes.find(({ label }) => label === 'Article')!.id;
      const packed = JSON.parse(JSON.stringify(pack(article, graph))) as ReturnType<typeof pack>;
      expect(unpack(packed)).toEqual(graph);
      expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(graph).length * 0.6);
    }
  });

  test('keeps what does not follow from the rest', () => {
    const graph = graphs[0]!;
    const [first, ...rest] = graph.edges;
    for (const properties of [
      { ...first!.properties, words: ['others than the text has'] },
      { ...first!.properties, evidence: ['somewhere else'] },
      { note: 'neither evidence nor words' },
    ]) {
      const other = ordered(graph.nodes, [{ ...first!, properties }, ...rest]);
      expect(unpack(pack('dam', other))).toEqual(other);
    }
  });
});
