import { describe, expect, test } from 'vitest';
import { withConfidence } from '../../src/graph/confidence.ts';
import { verify } from '../../src/verify.ts';
import { exampleGraph } from '../cli/example.ts';

describe('withConfidence', () => {
  test('leaves everything at 0', () => {
    const graph = exampleGraph();
    expect(withConfidence(graph, 0)).toEqual(graph);
  });

  test('takes a statement and its relationships away', () => {
    const graph = exampleGraph({ statement: 0.4 });
    const left = withConfidence(graph, 0.5);
    const gone = graph.nodes.filter((node) => !left.nodes.some(({ id }) => id === node.id));
    expect(gone.map(({ properties }) => properties['text'])).toEqual(['The dam held.']);
    expect(left.edges.some(({ from, to }) => from === gone[0]!.id || to === gone[0]!.id)).toBe(false);
    expect(verify(left)).toEqual([]);
  });

  test('keeps an edge at the minimum, and what a role is of with its edge', () => {
    expect(withConfidence(exampleGraph({ role: 0.5 }), 0.5)).toEqual(exampleGraph({ role: 0.5 }));
    const left = withConfidence(exampleGraph({ role: 0.4 }), 0.5);
    expect(left.edges.some(({ type }) => type === 'OF')).toBe(false);
    expect(left.nodes.find(({ label }) => label === 'Role')!.properties).toEqual({ title: 'captain' });
  });

  test('keeps what is mentioned, with its mentions, at 1', () => {
    const left = withConfidence(exampleGraph(), 1);
    expect(left.nodes.some(({ label }) => label === 'Person')).toBe(true);
    expect(new Set(left.edges.map(({ type }) => type))).toEqual(new Set(['MENTIONED_IN']));
    expect(verify(left)).toEqual([]);
  });
});
