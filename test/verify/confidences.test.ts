import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Graph, Properties } from '../../src/graph.ts';
import { verify } from '../../src/verify.ts';
import { madeUpText, randomGraph } from '../support/graphs.ts';

const graphs = fc
  .integer()
  .map((seed) => randomGraph({ seed, id: 'one', text: madeUpText(seed, 60), nodes: 12, edges: 30 }));

const without = (properties: Properties): Properties =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'confidence'));

/** The graph with another confidence for one of its nodes that isn't the article, or for one of its edges. */
function changed({ nodes, edges }: Graph, of: 'node' | 'edge', confidence: number | undefined): [Graph, string] {
  const more = confidence === undefined ? {} : { confidence };
  const [node, edge] = [nodes.find(({ label }) => label !== 'Article')!, edges[0]!];
  const { properties } = of === 'node' ? node : edge;
  const other = { properties: { ...without(properties), ...more } };
  return of === 'node'
    ? [{ nodes: nodes.map((one) => (one === node ? { ...one, ...other } : one)), edges }, node.id]
    : [{ nodes, edges: edges.map((one) => (one === edge ? { ...one, ...other } : one)) }, edge.key];
}

test.each([
  ['node', undefined, 'has no confidence'],
  ['edge', undefined, 'has no confidence'],
  ['node', 1.01, 'confidence is not from 0 to 1'],
  ['edge', -0.01, 'confidence is not from 0 to 1'],
  ['edge', 1.5, 'confidence is not from 0 to 1'],
] as const)('the confidence of one %s is %s', (of, confidence, what) => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const [broken, where] = changed(graph, of, confidence);
      expect(verify(broken)).toContainEqual({ where, what });
    }),
  );
});

test('an edge is never surer than one of its ends', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const node = graph.nodes.find(({ label }) => label !== 'Article')!;
      const surer = graph.edges.filter(
        ({ from, to, properties }) => (from === node.id || to === node.id) && Number(properties['confidence']) > 0,
      );
      const nodes = graph.nodes.map((one) =>
        one === node ? { ...one, properties: { ...one.properties, confidence: 0 } } : one,
      );
      const problems = surer.map(({ key }) => ({ where: key, what: `is surer than its end ${node.id}` }));
      expect(verify({ ...graph, nodes })).toEqual(problems);
    }),
  );
});

test('an article has none', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const nodes = graph.nodes.map((one) =>
        one.label === 'Article' ? { ...one, properties: { ...one.properties, confidence: 1 } } : one,
      );
      expect(verify({ ...graph, nodes })).toEqual([{ where: 'one', what: 'has an unknown property confidence' }]);
    }),
  );
});
