import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../scripts/evaluation/calibration/facts.ts';
import { confidenceIn, fitted } from '../../scripts/evaluation/calibration/fit.ts';
import type { GoldGraph } from '../../scripts/evaluation/calibration/gold.ts';
import { judged } from '../../scripts/evaluation/calibration/judge.ts';
import { article, exampleGraph } from '../cli/example.ts';

const fact = (group: string, right: boolean, score = 1, kind = 'Event'): Fact => ({
  ...{ article: 'a', kind, groups: [[group, '']], score, ends: [], right },
});
const facts = (group: string, right: number, all: number): Fact[] =>
  Array.from({ length: all }, (_, i) => fact(group, i < right));

describe('the table', () => {
  test('holds how often a group is right, drawn to its kind where there are few', () => {
    const table = fitted([...facts('many', 900, 1000), ...facts('some', 0, 12), ...facts('few', 0, 3)]);
    expect(Object.keys(table['Event']!)).toEqual(['', 'many', 'some']);
    expect(table['Event']!['many']).toBeCloseTo(0.9, 2);
    expect(table['Event']!['some']).toBeCloseTo((12 * (900 / 1015)) / 24, 2);
  });

  test('gives a higher score no lower confidence', () => {
    const scored = fc.record({ score: fc.double({ min: 0.3, max: 0.99, noNaN: true }), right: fc.boolean() });
    fc.assert(
      fc.property(fc.array(scored, { minLength: 80, maxLength: 300 }), (some) => {
        const table = fitted(some.map(({ score, right }) => fact('model', right, score)));
        const confidences = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map((score) =>
          confidenceIn(table, fact('model', true, score)),
        );
        expect(confidences).toEqual(confidences.toSorted((one, other) => one - other));
      }),
    );
  });

  test('gives an edge what its less sure end leaves it', () => {
    const [sure, unsure] = [facts('sure', 18, 20), facts('unsure', 10, 20)];
    const edges = unsure.map((end, i): Fact => ({
      ...{ article: 'a', kind: 'ABOUT', groups: [['']], score: 1, ends: [sure[i]!, end], right: i < 5 },
    }));
    const table = fitted([...sure, ...unsure, ...edges]);
    const confidences = edges.map((edge) => confidenceIn(table, edge));
    expect(confidences[0]).toBeCloseTo(0.25, 2);
    for (const [i, one] of confidences.entries()) expect(one).toBeLessThan(confidenceIn(table, unsure[i]!));
  });

  test('leaves out what nobody has judged', () => {
    const unjudged: Fact = { article: 'a', kind: 'Event', groups: [['']], score: 1, ends: [] };
    expect(fitted([unjudged])).toEqual({});
  });
});

test('a graph is held against the one that a reader drew', () => {
  const gold: GoldGraph = {
    article: {},
    persons: [{ id: 'mara', name: 'Mara Voss' }],
    otherSpeakers: [{ id: 'reporters', name: 'the reporters' }],
    roles: [{ person: 'mara', title: 'former captain', of: 'Heron' }],
    statements: [
      { id: 's1', text: 'The dam held.', speaker: 'mara', addressee: 'reporters' },
      { id: 's2', text: 'Did it?', speaker: null, optional: true },
    ],
    events: [{ mentions: ['The dam broke'], triggers: ['broke'], place: 'Ellery' }],
  };
  const graph = exampleGraph();
  const verdicts = judged({ article, gold }, graph);
  const shown = new Map(
    graph.nodes.map(({ id, label, properties: { name, title, text } }) => [
      id,
      `${label} ${String(name ?? title ?? text)}`,
    ]),
  );
  const keys = new Map(
    graph.edges.map(({ key, type, from, to }) => [key, `${shown.get(from)!} ${type} ${shown.get(to)!}`]),
  );
  const told = (right: boolean): string[] =>
    [...verdicts].filter(([, one]) => one === right).map(([key]) => (shown.get(key) ?? keys.get(key))!);
  expect(told(true).sort()).toEqual([
    'Event dam broke',
    'Event dam broke LOCATED_IN Place Ellery',
    'Group reporters',
    'Person Mara Voss',
    'Person Mara Voss HOLDS Role captain',
    'Person Mara Voss MADE Statement The dam held.',
    'Role captain',
    'Role captain OF Place Heron',
    'Statement The dam held.',
    'Statement The dam held. ADDRESSED_TO Group reporters',
  ]);
  expect(told(false).sort()).toEqual([
    'Organization Water Board MADE Statement it leaked',
    'Organization Water Board PARTICIPATES_IN Event dam broke',
    'Person Tom Voss',
    'Person Tom Voss RELATED_TO Person Mara Voss',
    'Statement The dam broke in Ellery on May 2',
    'Statement The dam broke in Ellery on May 2 ABOUT Event dam broke',
    'Statement it leaked',
    'Statement nobody was warned',
    'Statement nobody was warned WITHIN Statement The dam broke in Ellery on May 2',
  ]);
});
