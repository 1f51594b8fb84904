import { expect, test } from 'vitest';
import { joined, type Graph, type Node } from '../../src/graph.ts';
import { identify } from '../../src/identify/identify.ts';
import { profilesOf } from '../../src/identify/profile.ts';
import { verify } from '../../src/verify.ts';
import { ferryGraphs } from '../support/ferry.ts';

const graphs = ferryGraphs();
const identities = identify(graphs.flatMap(profilesOf));
const nora = identities.nodes.find(({ properties }) => properties['name'] === 'Nora Quill')!;

const problemsOf = (changed: Graph): string[] => verify(joined([...graphs, changed])).map(({ what }) => what);
const changed = (change: (node: Node) => Node): Graph => ({
  ...identities,
  nodes: identities.nodes.map((node) => (node === nora ? change(node) : node)),
});

test('what was found keeps the rules', () => {
  expect(problemsOf(identities)).toEqual([]);
});

test.each([
  [
    'another number of articles',
    changed((node) => ({ ...node, properties: { ...node.properties, articles: 9 } })),
    'articles is not the number',
  ],
  [
    'another kind',
    changed((node) => ({ ...node, properties: { ...node.properties, kind: 'Place' } })),
    'is a Person, not a Place',
  ],
  [
    'one node',
    { ...identities, edges: identities.edges.filter(({ to, from }) => to !== nora.id || from.startsWith('after')) },
    'fewer than two nodes',
  ],
  [
    'the smallest node gone',
    { ...identities, edges: identities.edges.filter(({ to, from }) => to !== nora.id || !from.startsWith('after')) },
    'its id does not follow',
  ],
  [
    'no reasons',
    {
      ...identities,
      edges: identities.edges.map((edge) => ({ ...edge, properties: { ...edge.properties, reasons: [] } })),
    },
    'has no reasons',
  ],
])('%s is told', (_, graph, message) => {
  expect(problemsOf(graph)).toContainEqual(expect.stringContaining(message));
});
