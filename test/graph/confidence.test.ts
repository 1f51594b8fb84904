import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createArticle } from '../../src/article.ts';
import { GraphBuilder, type Graph, type NewEdge, type Node } from '../../src/graph.ts';
import { withConfidence, withoutNodes } from '../../src/graph/confidence.ts';
import { verify } from '../../src/verify.ts';
import { exampleGraph } from '../cli/example.ts';
import { madeUpText, randomGraph } from '../support/graphs.ts';

const randomGraphs = fc
  .integer()
  .map((seed) => randomGraph({ seed, id: 'one', text: madeUpText(seed, 60), nodes: 12, edges: 30 }));
const minimum = fc.constantFrom(0.1, 0.3, 0.5, 0.85, 1);

const names = ({ nodes }: Graph): string[] =>
  nodes.flatMap(({ properties: { name, title, text } }) => String(name ?? title ?? text)).sort();

/** What is there of a graph and no longer of the other. */
function gone(before: Graph, after: Graph): string[] {
  const left = new Set(after.nodes.map(({ id }) => id));
  return names({ ...before, nodes: before.nodes.filter(({ id }) => !left.has(id)) });
}

describe('withConfidence', () => {
  test('leaves everything at 0', () => {
    fc.assert(
      fc.property(randomGraphs, (graph) => {
        expect(withConfidence(graph, 0)).toEqual(graph);
      }),
    );
  });

  test('leaves a valid graph, and nothing below the minimum', () => {
    fc.assert(
      fc.property(randomGraphs, minimum, (graph, least) => {
        const left = withConfidence(graph, least);
        expect(verify(left)).toEqual([]);
        for (const { properties } of [...left.nodes, ...left.edges]) {
          expect(properties['confidence'] ?? 1).toBeGreaterThanOrEqual(least);
        }
        expect(withConfidence(left, least)).toEqual(left);
      }),
    );
  });

  test('leaves less the higher the minimum is', () => {
    fc.assert(
      fc.property(randomGraphs, minimum, minimum, (graph, one, other) => {
        const more = withConfidence(graph, Math.min(one, other));
        const less = withConfidence(graph, Math.max(one, other));
        const ids = new Set([...more.nodes.map(({ id }) => id), ...more.edges.map(({ key }) => key)]);
        expect(
          [...less.nodes.map(({ id }) => id), ...less.edges.map(({ key }) => key)].every((id) => ids.has(id)),
        ).toBe(true);
      }),
    );
  });

  test('takes a statement and its relationships away, and who only heard it', () => {
    const graph = exampleGraph({ statement: 0.4 });
    const left = withConfidence(graph, 0.5);
    expect(gone(graph, left)).toEqual(['The dam held.', 'reporters']);
    expect(verify(left)).toEqual([]);
  });

  test('keeps an edge at the minimum, and what a role is of with its edge', () => {
    expect(withConfidence(exampleGraph({ role: 0.5 }), 0.5)).toEqual(exampleGraph({ role: 0.5 }));
    const left = withConfidence(exampleGraph({ role: 0.4 }), 0.5);
    expect(left.edges.some(({ type }) => type === 'OF')).toBe(false);
    expect(left.nodes.find(({ label }) => label === 'Role')!.properties).toEqual({ title: 'captain', confidence: 1 });
  });

  const facts: [what: string, unsure: string[], left: string[]][] = [
    ['nothing', [], ['Ada Quill', 'aide', 'mayor', 'Ellis', 'We know.', 'wharf']],
    ['a role without its holder, and its whole', ['HOLDS'], ['Ada Quill', 'aide', 'Ellis', 'We know.']],
    ['the whole alone', ['OF wharf'], ['Ada Quill', 'aide', 'mayor', 'Ellis', 'We know.']],
    ['a named whole stays', ['OF Ellis'], ['Ada Quill', 'aide', 'mayor', 'Ellis', 'We know.', 'wharf']],
    ['the unnamed who say nothing more', ['MADE'], ['Ada Quill', 'mayor', 'Ellis', 'We know.', 'wharf']],
  ];
  test.each(facts)('what goes with %s', (_, unsure, left) => {
    const graph = mayorGraph(unsure);
    expect(names(withConfidence(graph, 0.5)).filter((name) => name !== mayorText)).toEqual(left.toSorted());
    const { of } = withConfidence(graph, 0.5).nodes.find(({ label }) => label === 'Role')?.properties ?? {};
    if (left.includes('mayor')) {
      const wholes = ['Ellis', 'wharf'].filter((name) => !unsure.includes(`OF ${name}`));
      expect(of).toBe(wholes.join(' and '));
    }
  });
});

const mayorText = 'Ada Quill, mayor of Ellis and the wharf, left. An aide said: "We know."';

/** A mayor of two wholes, one of them unnamed, and an aide who is mentioned in a statement of his own. */
function mayorGraph(unsure: readonly string[]): Graph {
  const graph = new GraphBuilder(createArticle({ id: 'x', text: mayorText }));
  const at = (words: string) => ({
    start: mayorText.indexOf(words),
    end: mayorText.indexOf(words) + words.length,
  });
  const edge = (type: NewEdge['type'], from: string, to: string, words: string, properties = {}): void => {
    const score = unsure.some((one) => one === type || one === `${type} ${words}`) ? 0.4 : 0.9;
    graph.edge({ type, from, to, properties, evidence: [{ ...at(words), rule: 'test' }], score });
  };
  const node = (label: Exclude<Node['label'], 'Article'>, words: string, kind: string, properties = {}): string => {
    const { start, end } = at(words);
    const id = graph.node(label, { start, end }, properties);
    edge('MENTIONED_IN', id, 'x', words, { spans: [start, end], kinds: [kind] });
    return id;
  };
  const ada = node('Person', 'Ada Quill', 'name', { name: 'Ada Quill', aliases: [], named: true });
  const aide = node('Person', 'aide', 'description', { name: 'aide', aliases: [], named: false });
  const mayor = node('Role', 'mayor', 'description', { title: 'mayor', of: 'Ellis and wharf' });
  const ellis = node('Place', 'Ellis', 'name', { name: 'Ellis' });
  const wharf = node('Place', 'wharf', 'description', { name: 'wharf' });
  const { start, end } = at('We know.');
  const known = node('Statement', 'We know.', 'description', {
    ...{ text: 'We know.', kind: 'direct', act: 'speech', polarity: 'positive', question: false },
    ...{ start, end, spans: [start, end] },
  });
  edge('HOLDS', ada, mayor, 'mayor', { status: 'current' });
  edge('OF', mayor, ellis, 'Ellis');
  edge('OF', mayor, wharf, 'wharf');
  edge('MADE', aide, known, 'aide');
  edge('MENTIONS', known, aide, 'We know.');
  return graph.build();
}

describe('withoutNodes', () => {
  test('leaves a valid graph without them, and all of it where there are none', () => {
    fc.assert(
      fc.property(randomGraphs, fc.nat(), (graph, seed) => {
        const actors = graph.nodes.filter(({ label }) => ['Person', 'Group', 'Organization'].includes(label));
        const ids = new Set(actors.filter((_, i) => (seed >> i) % 2 === 1).map(({ id }) => id));
        const left = withoutNodes(graph, ids);
        expect(verify(left)).toEqual([]);
        expect(left.nodes.filter(({ id }) => ids.has(id))).toEqual([]);
        if (ids.size === 0) expect(left).toEqual(graph);
      }),
    );
  });
});
