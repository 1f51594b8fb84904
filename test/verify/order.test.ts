import { expect, test } from 'vitest';
import { createArticle } from '../../src/article.ts';
import { GraphBuilder, type Graph } from '../../src/graph.ts';
import type { Factuality } from '../../src/ontology.ts';
import { verify } from '../../src/verify.ts';

const names = ['fire', 'storm', 'trial', 'vote'];

/** A graph of events named so, each asserted unless told otherwise, with "fire < storm" for an order. */
function graphWith(orders: readonly string[], factualities: Readonly<Record<string, Factuality>> = {}): Graph {
  const text = names.join(' ');
  const builder = new GraphBuilder(createArticle({ id: 'a', text }));
  const ids = new Map(
    names.map((name) => {
      const span = { start: text.indexOf(name), end: text.indexOf(name) + name.length };
      const factuality = factualities[name] ?? 'asserted';
      const id = builder.node('Event', span, { name, trigger: name, lemma: name, kind: 'other', factuality });
      const properties = { spans: [span.start, span.end], kinds: ['trigger'] };
      builder.edge({ type: 'MENTIONED_IN', from: id, to: 'a', properties, evidence: [{ ...span, rule: 'test' }] });
      return [name, id];
    }),
  );
  for (const order of orders) {
    const [from, to] = order.split(' < ').map((name) => ids.get(name)!);
    builder.edge({ type: 'BEFORE', from: from!, to: to!, evidence: [{ start: 0, end: 4, rule: 'test' }] });
  }
  return builder.build();
}

const problemsOf = (graph: Graph): string[] =>
  verify(graph)
    .map(({ where, what }) => `${where}: ${what}`)
    .sort();

test.each([
  [['fire < storm', 'storm < trial', 'fire < trial', 'trial < vote'], 0],
  [['fire < storm', 'storm < fire'], 2],
  [['fire < storm', 'storm < trial', 'trial < fire'], 3],
  [['vote < fire', 'fire < storm', 'storm < fire'], 2],
  [['fire < storm', 'storm < fire', 'fire < vote'], 2],
])('%j: %i are in a circle', (orders, circular) => {
  const problems = problemsOf(graphWith(orders));
  expect(problems.filter((what) => what.endsWith('is part of a circle'))).toHaveLength(circular);
  expect(problems).toHaveLength(circular);
});

test.each([
  ['asserted', 0],
  ['reported', 0],
  ['denied', 1],
  ['planned', 1],
  ['hypothetical', 1],
] as const)('what is %s may be before another: %i problems', (factuality, count) => {
  const problems = problemsOf(graphWith(['fire < storm'], { storm: factuality }));
  expect(problems).toHaveLength(count);
  expect(problems.every((what) => what.endsWith('orders an event that is neither asserted nor reported'))).toBe(true);
});
