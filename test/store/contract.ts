/** What every store must do, whatever it keeps graphs in. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { joined, type Graph } from '../../src/graph.ts';
import { articleId } from '../../src/identity.ts';
import { identify } from '../../src/identify/identify.ts';
import { profilesOf } from '../../src/identify/profile.ts';
import type { Replaced } from '../../src/store/replaced.ts';
import type { Store } from '../../src/store/store.ts';
import { InvalidGraphError, verify } from '../../src/verify.ts';
import { ferryGraphs } from '../support/ferry.ts';
import { madeUpText, randomGraph } from '../support/graphs.ts';
import { keepsIdentities } from './identities.ts';

export interface StoreUnderTest {
  /** Opens an empty store. */
  readonly open: () => Promise<Store>;
  /** Empties the one that is open. */
  readonly empty: () => Promise<void>;
  /** How many random graphs are written and read back. */
  readonly runs: number;
}

const graphOf = (id: string, seed: number): Graph =>
  randomGraph({ id, seed, text: madeUpText(seed, 80), nodes: 15, edges: 40 });
const nothing: Graph = { nodes: [], edges: [] };

const recipe = fc.record({
  seed: fc.integer(),
  id: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  text: fc.string({ minLength: 1, maxLength: 400, unit: 'binary' }),
  nodes: fc.nat(12),
  edges: fc.nat(30),
});

export function storeContract(name: string, { open, empty, runs }: StoreUnderTest): void {
  describe(name, { timeout: 120_000 }, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    beforeEach(empty);
    afterAll(() => store.close());

    it('is empty at first', async () => {
      expect(await store.read()).toEqual(nothing);
      expect(await store.read('nowhere')).toEqual(nothing);
    });

    it('lists its articles by id', async () => {
      const graphs = [graphOf('two', 2), graphOf('é', 3), graphOf('one', 1)];
      await store.write(graphs);
      const expected = ['one', 'two', 'é'].map((id) => {
        const { title, date } = graphs.flatMap(({ nodes }) => nodes).find((node) => node.id === id)!.properties;
        return { id, ...(title !== undefined && { title }), ...(date !== undefined && { date }) };
      });
      expect(await store.articles()).toEqual(expected);
    });

    it('gives back what was written, in the same order', async () => {
      const graphs = [graphOf('two', 2), graphOf('one', 1)];
      expect(await store.write(graphs)).toEqual({ added: 2, replaced: 0, unchanged: 0 });
      expect(JSON.stringify(await store.read('one'))).toBe(JSON.stringify(graphs[1]));
      expect(JSON.stringify(await store.read())).toBe(JSON.stringify(joined(graphs)));
    });

    it.each(Object.getOwnPropertyNames(Object.prototype))('keeps an article whose given id is %s', async (given) => {
      const graph = graphOf(given, 4);
      expect(await store.write([graph])).toEqual({ added: 1, replaced: 0, unchanged: 0 });
      expect(await store.write([graph])).toEqual({ added: 0, replaced: 0, unchanged: 1 });
      expect(JSON.stringify(await store.read(articleId(given)))).toBe(JSON.stringify(graph));
      expect(await store.remove(articleId(given))).toBe(true);
      expect(await store.read()).toEqual(nothing);
    });

    it('gives back random graphs as they were', async () => {
      await fc.assert(
        fc.asyncProperty(recipe, async (one) => {
          const graph = randomGraph(one);
          const id = graph.nodes.find(({ label }) => label === 'Article')!.id;
          await store.write([graph]);
          expect(JSON.stringify(await store.read(id))).toBe(JSON.stringify(graph));
          expect(await store.remove(id)).toBe(true);
          expect(await store.read()).toEqual(nothing);
        }),
        { numRuns: runs },
      );
    });

    it('identifies what several articles mean, and leaves their graphs alone', async () => {
      const graphs = ferryGraphs();
      await store.write(graphs);
      const found = identify(graphs.flatMap(profilesOf));
      const names = found.nodes.map(({ properties }) => properties['name']);
      expect(names).toContain('Nora Quill');
      const summary = { identities: found.nodes.length, nodes: found.edges.length, misfits: [] };
      expect(await store.identify()).toEqual(summary);
      expect(await store.identities()).toEqual(found);
      expect(await store.identify()).toEqual(summary);
      expect(await store.identities()).toEqual(found);
      expect(await store.read()).toEqual(joined(graphs));
      expect(await store.write(graphs)).toEqual({ added: 0, replaced: 0, unchanged: graphs.length });
    });

    it('leaves no identity with fewer than two nodes, nor one that does not follow from its nodes', async () => {
      const [crash, after, inquiry] = ferryGraphs() as [Graph, Graph, Graph];
      await store.write([crash, after, inquiry]);
      await store.identify();
      await store.remove('after');
      expect(verify(joined([await store.read(), await store.identities()]))).toEqual([]);
      expect((await store.identities()).nodes.map(({ properties }) => properties['name'])).toContain('Nora Quill');
      await store.write([randomGraph({ id: 'crash', seed: 1, text: 'Nobody was there.', nodes: 0, edges: 0 })]);
      expect(verify(joined([await store.read(), await store.identities()]))).toEqual([]);
      expect((await store.identities()).nodes.map(({ properties }) => properties['name'])).not.toContain('Nora Quill');
    });

    keepsIdentities(() => store, empty, Math.ceil(runs / 4));

    it('changes nothing when it is given the same again', async () => {
      const graphs = [graphOf('one', 1), graphOf('two', 2)];
      await store.write(graphs);
      expect(await store.write([...graphs, graphOf('three', 3)])).toEqual({ added: 1, replaced: 0, unchanged: 2 });
      expect(await store.read('two')).toEqual(graphs[1]);
    });

    it.each([
      ['another graph', graphOf('one', 7)],
      ['a graph with nothing but the article', randomGraph({ id: 'one', seed: 1, text: 'x', nodes: 0, edges: 0 })],
      ['the graph without its last edges', withoutRoles(graphOf('one', 1))],
      ['a graph whose properties differ', withOtherProperties(graphOf('one', 1))],
    ])('replaces an article by %s, and touches no other', async (_, after) => {
      const other = graphOf('one-more', 2);
      await store.write([graphOf('one', 1), other]);
      expect(await store.write([after])).toEqual({ added: 0, replaced: 1, unchanged: 0 });
      expect(await store.read('one')).toEqual(after);
      expect(await store.read()).toEqual(joined([after, other]));
      expect(await store.write([after])).toEqual({ added: 0, replaced: 0, unchanged: 1 });
    });

    it('tells of what took the place of another article, and of nothing else', async () => {
      const told: Replaced[] = [];
      const write = (...graphs: Graph[]) => store.write(graphs, { onReplace: (replaced) => told.push(replaced) });
      const [before, other] = [graphOf('one', 1), graphOf('two', 2)];
      await write(before, other);
      await write(before, withOtherProperties(other));
      expect(told).toEqual([]);
      await write(withArticle(before, { title: 'Bridge safe' }), withArticle(other, { date: '2024-05-03' }));
      expect(told.map(({ article, differs }) => [article, differs])).toEqual([
        ['one', ['title']],
        ['two', ['date']],
      ]);
      await write(withArticle(other, { date: '2024-05-03', text: 'One.\n\nTwo.' }));
      expect(told.at(-1)).toMatchObject({ article: 'two', differs: ['first paragraph'] });
      // What is added behind the first paragraph is an update.
      await write(withArticle(other, { date: '2024-05-03', text: 'One.\n\nTwo. Three.' }));
      expect(told).toHaveLength(3);
    });

    it('takes two graphs of one article in turn', async () => {
      const summary = await store.write([graphOf('one', 1), graphOf('one', 2), graphOf('one', 2)]);
      expect(summary).toEqual({ added: 1, replaced: 1, unchanged: 1 });
      expect(await store.read()).toEqual(graphOf('one', 2));
    });

    it('removes exactly what an article supported', async () => {
      // The id of each is the start of the next one's.
      const graphs = [graphOf('a', 1), graphOf('ab', 2), graphOf('ab%23', 3)];
      await store.write(graphs);
      expect(await store.remove('ab')).toBe(true);
      expect(await store.read()).toEqual(joined([graphs[0]!, graphs[2]!]));
      expect(await store.remove('ab')).toBe(false);
      expect(await store.remove(graphs[0]!.nodes[1]!.id)).toBe(false);
      expect(await store.read()).toEqual(joined([graphs[0]!, graphs[2]!]));
    });

    it('refuses a graph of no article or of several, and writes none of the others', async () => {
      const two = joined([graphOf('one', 1), graphOf('two', 2)]);
      await expect(store.write([graphOf('three', 3), two])).rejects.toThrow(InvalidGraphError);
      await expect(store.write([nothing])).rejects.toThrow('holds no article');
      expect(await store.read()).toEqual(nothing);
    });

    it('takes a graph that is larger than a batch', async () => {
      const text = madeUpText(5, 4000);
      const graph = randomGraph({ id: 'large', seed: 5, text, nodes: 6000, edges: 20_000 });
      expect(graph.nodes.length + graph.edges.length).toBeGreaterThan(20_000);
      await store.write([graphOf('before', 1), graph, graphOf('after', 2)]);
      expect(await store.read('large')).toEqual(graph);
      expect(await store.write([graph])).toMatchObject({ unchanged: 1 });
    });
  });
}

function withArticle({ nodes, edges }: Graph, properties: Record<string, string>): Graph {
  const change = (node: Graph['nodes'][number]) =>
    node.label === 'Article' ? { ...node, properties: sorted({ ...node.properties, ...properties }) } : node;
  return { nodes: nodes.map(change), edges };
}

function sorted(properties: Graph['nodes'][number]['properties']): Graph['nodes'][number]['properties'] {
  return Object.fromEntries(Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Without the roles and what belongs to them. */
function withoutRoles({ nodes, edges }: Graph): Graph {
  const roles = new Set(nodes.filter(({ label }) => label === 'Role').map(({ id }) => id));
  return {
    nodes: nodes.filter(({ id }) => !roles.has(id)),
    edges: edges.filter(({ from, to, type }) => !roles.has(from) && !roles.has(to) && type !== 'MENTIONS'),
  };
}

/** An optional property less, a list longer, a number changed. */
function withOtherProperties({ nodes, edges }: Graph): Graph {
  return {
    nodes: nodes.map((node) => {
      const properties = Object.fromEntries(Object.entries(node.properties).filter(([name]) => name !== 'dateText'));
      return node.label === 'Person'
        ? { ...node, properties: { ...properties, aliases: ['Q'] } }
        : { ...node, properties };
    }),
    edges: edges.map((edge) =>
      edge.type === 'MADE' ? { ...edge, properties: { ...edge.properties, confidence: 0.125 } } : edge,
    ),
  };
}
