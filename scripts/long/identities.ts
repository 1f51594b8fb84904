/** How long one article more, other or less takes an identified archive, and that its identities are those of all anew. */
import { isDeepStrictEqual } from 'node:util';
import { createArticle } from '../../src/article.ts';
import type { Graph } from '../../src/graph.ts';
import { identify } from '../../src/identify/identify.ts';
import { profilesOf } from '../../src/identify/profile.ts';
import { loadNewsgraph } from '../../src/pipeline.ts';
import { MemoryStore } from '../../src/store/memory.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import type { Store } from '../../src/store/store.ts';
import { withServer } from '../benchmarks/server.ts';
import type { LongCheckOptions } from './main.ts';
import { shortArticle } from './short-articles.ts';

const usualArticles = 20_000;
/** How often each is done. */
const changes = 20;
const inBatch = 500;

export async function checkIdentities({ runs = usualArticles }: LongCheckOptions): Promise<boolean> {
  const numbers = Array.from({ length: runs + 2 * changes }, (_, i) => i);
  const newsgraph = await loadNewsgraph();
  const start = performance.now();
  const graphs = numbers.map((i) => {
    const { id } = shortArticle(i < runs + changes ? i : i - runs - changes);
    // The last ones are other texts under ids that are there.
    return newsgraph.graph(createArticle({ ...shortArticle(i), id }));
  });
  console.log(`${graphs.length} articles read in ${seconds(performance.now() - start)} s`);
  const [archive, added, replacing] = [graphs.slice(0, runs), graphs.slice(runs, -changes), graphs.slice(-changes)];
  const archives = { archive, added, replacing };
  const inMemory = await checkStore('in memory', new MemoryStore(), archives);
  const inNeo4j = await withServer(async (server) => {
    const store = await Neo4jStore.connect({ ...server, timeout: 60_000 });
    try {
      return await checkStore('in Neo4j', store, archives);
    } finally {
      await store.close();
    }
  });
  return inMemory && inNeo4j === true;
}

interface Archives {
  readonly archive: readonly Graph[];
  readonly added: readonly Graph[];
  readonly replacing: readonly Graph[];
}

async function checkStore(where: string, store: Store, { archive, added, replacing }: Archives): Promise<boolean> {
  const known = new Map(archive.map((graph) => [idOf(graph), graph]));
  for (let i = 0; i < archive.length; i += inBatch) await store.write(archive.slice(i, i + inBatch));
  const start = performance.now();
  const { identities, nodes } = await store.identify();
  console.log(`${where}: ${identities} identities of ${nodes} nodes in ${seconds(performance.now() - start)} s`);
  let isSame = true;
  const step = async (what: string, graphs: readonly Graph[], change: (graph: Graph) => Promise<unknown>) => {
    const times: number[] = [];
    for (const graph of graphs) {
      const before = performance.now();
      await change(graph);
      await store.identify();
      times.push(performance.now() - before);
    }
    times.sort((a, b) => a - b);
    const [median, most] = [times[Math.floor(times.length / 2)]!, times.at(-1)!];
    const same = isDeepStrictEqual(await store.identities(), identify([...known.values()].flatMap(profilesOf)));
    isSame &&= same;
    const outcome = same ? 'as all anew' : 'NOT as all anew';
    console.log(`${where}: ${what} in ${seconds(median)} s (median), ${seconds(most)} s (most); identities ${outcome}`);
  };
  const write = async (graph: Graph): Promise<void> => {
    known.set(idOf(graph), graph);
    await store.write([graph]);
  };
  await step('one article added', added, write);
  await step('one article replaced', replacing, write);
  await step('one article removed', replacing, async (graph) => {
    known.delete(idOf(graph));
    await store.remove(idOf(graph));
  });
  return isSame;
}

function idOf({ nodes }: Graph): string {
  return nodes.find(({ label }) => label === 'Article')!.id;
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(milliseconds < 10_000 ? 3 : 0);
}
