import { describe, expect, it } from 'vitest';
import { fromGraphology } from '../../src/export/graphology.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import { madeUpText, randomGraph } from '../support/graphs.ts';
import { storeContract } from './contract.ts';

let opened = new MemoryStore();
storeContract('MemoryStore', {
  open() {
    opened = new MemoryStore();
    return Promise.resolve(opened);
  },
  empty() {
    opened.graph.clear();
    return Promise.resolve();
  },
  runs: 300,
});

describe('a MemoryStore', () => {
  it.each(['__proto__', 'constructor', 'toString'])(
    'refuses a node whose id is %s, and every object stays as it is',
    async (id) => {
      const store = new MemoryStore();
      const made = randomGraph({ id: 'made', seed: 1, text: madeUpText(1, 50), nodes: 10, edges: 20 });
      const rename = (key: string): string => (key === 'made' ? id : key);
      const graph = {
        nodes: made.nodes.map((node) => ({ ...node, id: rename(node.id) })),
        edges: made.edges.map((edge) => ({ ...edge, from: rename(edge.from), to: rename(edge.to) })),
      };
      await expect(store.write([graph])).rejects.toThrow(`${id}: is no id that graphology can keep`);
      expect(await store.read()).toEqual({ nodes: [], edges: [] });
      expect({}).not.toHaveProperty('previous');
      expect(Object).not.toHaveProperty('previous');
    },
  );
});

describe('the graphology graph of a MemoryStore', () => {
  const graph = randomGraph({ id: 'one', seed: 3, text: madeUpText(3, 50), nodes: 10, edges: 20 });

  it('has labels, types and properties as attributes', async () => {
    const store = new MemoryStore();
    await store.write([graph]);
    expect(store.graph.getNodeAttributes('one')).toMatchObject({ label: 'Article', language: 'en' });
    const [edge] = graph.edges;
    expect(store.graph.getEdgeAttributes(edge!.key)).toEqual({ type: edge!.type, ...edge!.properties });
    expect(fromGraphology(store.graph)).toEqual(graph);
  });

  it('may be given attributes and nodes of one’s own, which are not read', async () => {
    const store = new MemoryStore();
    await store.write([graph]);
    store.graph.forEachNode((id) => {
      store.graph.setNodeAttribute(id, 'community', 7);
    });
    store.graph.addNode('mine', { label: 'Legend' as 'Place' });
    store.graph.addDirectedEdge('mine', 'one', { type: 'EXPLAINS' as 'OF' });
    expect(await store.read()).toEqual(graph);
    expect(await store.write([graph])).toEqual({ added: 0, replaced: 0, unchanged: 1 });
    expect(await store.remove('one')).toBe(true);
    expect(store.graph.nodes()).toEqual(['mine']);
  });
});
