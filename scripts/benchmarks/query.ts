/** How fast questions in Cypher are answered in memory: beside loops written by hand, and beside Neo4j. */
import { MultiDirectedGraph } from 'graphology';
import { addToGraphology, type NewsMultiGraph } from '../../src/export/graphology.ts';
import { joined, type Graph } from '../../src/graph.ts';
import { Neo4jReader } from '../../src/query/neo4j.ts';
import { query } from '../../src/query/query.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { ownGraphs } from '../../test/support/own-graphs.ts';
import { Random } from '../../test/support/random.ts';
import { bundleBytes } from './query/bundle.ts';
import { largeGraphs } from './query/network.ts';
import { questions, type Question } from './query/questions.ts';
import { cpuSeconds, leastSeconds } from './seconds.ts';
import { withServer } from './server.ts';

const [nodes, edges] = [100_000, 300_000];
const runs = 5;
const pathsAsked = 50;
/** Milliseconds that Neo4j may take for an answer, on a busy machine too. */
const patience = 120_000;

export async function benchQuery(): Promise<void> {
  const graphs = largeGraphs(await ownGraphs(), nodes, edges);
  const graph: NewsMultiGraph = new MultiDirectedGraph();
  addToGraphology(graph, joined(graphs));
  console.log(
    `${graphs.length} articles, ${graph.order} nodes, ${graph.size} relationships; the least of ${runs} runs`,
  );
  const first = cpuSeconds(() => void answered(graph, questions([])[5]!));
  console.log(`the first question, which indexes the graph: ${milliseconds(first)}\n`);
  const asked = questions(pairsOf(graph));
  const theirs = await neo4jSeconds(graphs, asked);
  console.log(line('', ['rows', 'Cypher', 'by hand', 'ratio', 'Neo4j']));
  for (const question of asked) {
    const rows = answered(graph, question);
    const byHand = question.byHand(graph).length;
    if (byHand !== rows) throw new Error(`${question.name}: ${rows} rows in Cypher, ${byHand} by hand`);
    const ours = leastSeconds(runs, () => void answered(graph, question));
    const loops = leastSeconds(runs, () => void question.byHand(graph));
    const server = theirs?.get(question.name);
    const cells = [ours, loops].map(milliseconds);
    console.log(line(question.name, [String(rows), ...cells, (ours / loops).toFixed(2), server ?? '']));
  }
  const { plain, gzipped } = await bundleBytes();
  console.log(`\nin a browser: ${kilobytes(plain)}, ${kilobytes(gzipped)} compressed by gzip`);
}

function answered(graph: NewsMultiGraph, { cypher, parameters }: Question): number {
  let rows = 0;
  for (const row of query(graph, cypher, parameters)) rows += row.length > 0 ? 1 : 0;
  return rows;
}

/** People drawn by lot, the same ones every time. */
function pairsOf(graph: NewsMultiGraph): (readonly [string, string])[] {
  const random = new Random(2);
  const people = graph.filterNodes((_node, { label }) => label === 'Person');
  return Array.from({ length: pathsAsked }, () => [random.pick(people), random.pick(people)] as const);
}

/** Elapsed, to the last row, as its client sees it. */
async function neo4jSeconds(
  graphs: readonly Graph[],
  asked: readonly Question[],
): Promise<ReadonlyMap<string, string> | undefined> {
  return withServer(async (server) => {
    const store = await Neo4jStore.connect({ ...server, timeout: patience });
    await store.write(graphs);
    await store.close();
    const reader = await Neo4jReader.connect({ ...server, timeout: patience });
    const times = new Map<string, string>();
    for (const { name, cypher, parameters } of asked) {
      const seconds: number[] = [];
      for (let i = 0; i < runs; i++) {
        const start = performance.now();
        await reader.query(cypher, parameters);
        seconds.push((performance.now() - start) / 1000);
      }
      times.set(name, milliseconds(Math.min(...seconds)));
    }
    await reader.close();
    return times;
  });
}

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(1)} ms`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(20) + cells.map((cell) => cell.padStart(12)).join('');
}
