import { describe, expect, test } from 'vitest';
import { createArticle } from '../../src/article.ts';
import { GraphBuilder, type Graph } from '../../src/graph.ts';
import { calibratedBy, type CalibrationTable } from '../../src/graph/calibration.ts';

const text = 'Ada Quill, the mayor, and an aide.';

/** A person, a role and that she holds it, each read by the rule and with the score that are given. */
function graphWith(table: CalibrationTable, mention: [rule: string, score?: number], holds = ['by-comma']): Graph {
  const graph = new GraphBuilder(createArticle({ id: 'x', text }), calibratedBy(table));
  const [rule, score] = mention;
  const [name, title] = [
    { start: 0, end: 9 },
    { start: 15, end: 20 },
  ];
  const ada = graph.node('Person', name, { name: 'Ada Quill', aliases: [], named: true });
  const mayor = graph.node('Role', title, { title: 'mayor' });
  graph.edge({
    ...{ type: 'MENTIONED_IN', from: ada, to: 'x', properties: { spans: [0, 9], kinds: ['name'] } },
    ...{ evidence: [{ ...name, rule }], ...(score !== undefined && { score }) },
  });
  graph.edge({
    ...{ type: 'MENTIONED_IN', from: mayor, to: 'x', properties: { spans: [15, 20], kinds: ['description'] } },
    evidence: [{ ...title, rule: 'by-comma' }],
  });
  for (const one of holds) {
    graph.edge({
      ...{ type: 'HOLDS', from: ada, to: mayor, properties: { status: 'current' } },
      evidence: [{ ...title, rule: one }],
    });
  }
  return graph.build();
}

const confidenceOf = (graph: Graph, kind: string): unknown =>
  [...graph.nodes, ...graph.edges].find((one) => ('label' in one ? one.label : one.type) === kind)!.properties[
    'confidence'
  ];

describe('a calibrated graph', () => {
  const curve = [
    [0.2, 0.1],
    [0.6, 0.5],
    [0.8, 0.9],
  ] as const;
  test.each<[string, CalibrationTable[string], [string, number?], number]>([
    ['its rule', { '': 0.5, named: 0.6, 'named by-model': 0.7 }, ['by-model'], 0.7],
    ['its form, where the rule is not told apart', { '': 0.5, named: 0.6, described: 0.4 }, ['by-model'], 0.6],
    ['its kind, where nothing is', { '': 0.5, described: 0.4 }, ['by-model'], 0.5],
    ['its score, at one that was counted', { '': curve }, ['by-model', 0.6], 0.5],
    ['its score, between two', { '': curve }, ['by-model', 0.7], 0.7],
    ['its score, below the least', { '': curve }, ['by-model', 0.1], 0.1],
    ['its score, above the greatest', { '': curve }, ['by-model', 1], 0.9],
    ['no property of every object', { '': 0.5 }, ['constructor'], 0.5],
  ])('takes a node by %s', (_, groups, mention, confidence) => {
    expect(confidenceOf(graphWith({ Person: groups, Role: { '': 1 } }, mention), 'Person')).toBe(confidence);
  });

  test('takes an edge by the less sure of its ends and by what it adds', () => {
    const table = { Person: { '': 0.9 }, Role: { '': 0.8 }, HOLDS: { '': 0.5, 'by-comma': 0.75 } };
    const graph = graphWith(table, ['by-model']);
    expect(confidenceOf(graph, 'HOLDS')).toBe(0.6);
    expect(
      graph.edges.filter(({ type }) => type === 'MENTIONED_IN').map((one) => one.properties['confidence']),
    ).toEqual([0.9, 0.8]);
    expect(confidenceOf(graphWith(table, ['by-model'], ['by-verb']), 'HOLDS')).toBe(0.4);
    expect(confidenceOf(graphWith(table, ['by-model'], ['by-verb', 'by-comma']), 'HOLDS')).toBe(0.6);
  });
});
