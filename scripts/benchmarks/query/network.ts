/** A large graph: those of our own articles many times over, with other people in them. */
import type { Edge, Graph, Node } from '../../../src/graph.ts';
import { articleOf, edgeKey } from '../../../src/identity.ts';
import { Random } from '../../../test/support/random.ts';

const syllables = ['ba', 'den', 'ko', 'lar', 'mi', 'na', 'os', 'pel', 'ri', 'sta', 'tu', 'vo'];

/**
 * As many copies as have so many nodes, each under an id of its own and with people whose names are made up. People of
 * different copies are made friends until there are so many edges, so that there are ways from copy to copy.
 */
export function largeGraphs(graphs: readonly Graph[], nodes: number, edges: number): Graph[] {
  const random = new Random(1);
  const copies: Graph[] = [];
  let count = 0;
  for (let i = 0; count < nodes; i++) {
    const copy = renamed(graphs[i % graphs.length]!, `-${i}`, random);
    copies.push(copy);
    count += copy.nodes.length;
  }
  const missing = edges - copies.reduce((sum, copy) => sum + copy.edges.length, 0);
  const people = copies.map((copy) => copy.nodes.filter(({ label }) => label === 'Person').map(({ id }) => id));
  const friends = new Map<string, Edge[]>();
  for (let i = 0; i < missing;) {
    const [from, to] = [random.pick(random.pick(people)), random.pick(random.pick(people))];
    if (articleOf(from) === articleOf(to)) continue;
    const key = edgeKey('RELATED_TO', from, to, `friend ${i}`);
    const edge: Edge = { key, type: 'RELATED_TO', from, to, properties: { relation: 'friend', confidence: 0.5 } };
    friends.set(articleOf(from), [...(friends.get(articleOf(from)) ?? []), edge]);
    i++;
  }
  return copies.map((copy) => ({
    nodes: copy.nodes,
    edges: [...copy.edges, ...(friends.get(articleOf(copy.nodes[0]!.id)) ?? [])],
  }));
}

function renamed({ nodes, edges }: Graph, suffix: string, random: Random): Graph {
  const idOf = (id: string): string => id.replace(/^[^#]+/u, (article) => article + suffix);
  return {
    nodes: nodes.map((node): Node => {
      const name = node.label === 'Person' ? { name: madeUpName(random) } : {};
      return { ...node, id: idOf(node.id), properties: { ...node.properties, ...name } };
    }),
    edges: edges.map((edge) => ({ ...edge, key: `${edge.key}${suffix}`, from: idOf(edge.from), to: idOf(edge.to) })),
  };
}

function madeUpName(random: Random): string {
  const word = (): string => {
    const letters = random.pick(syllables) + random.pick(syllables) + random.pick(syllables);
    return letters[0]!.toUpperCase() + letters.slice(1);
  };
  return `${word()} ${word()}`;
}
