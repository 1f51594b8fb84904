/** Random questions have the same rows in memory as in Neo4j, over the graphs of real articles. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticle, type ArticleInput } from '../../src/article.ts';
import type { Graph } from '../../src/graph.ts';
import { loadNewsgraph } from '../../src/pipeline.ts';
import { compareEngines } from '../../test/cypher/random/compare.ts';
import { ownGraphs } from '../../test/support/own-graphs.ts';
import { withServer } from '../benchmarks/server.ts';
import { dataFolder } from '../evaluation/data.ts';
import type { LongCheckOptions } from './main.ts';

const usualRuns = 2_000;
/** Questions asked of one set of articles, before the next ones take their place. */
const runsForSet = 250;
const articlesInSet = 6;

export async function checkCypher({ seed, runs = usualRuns }: LongCheckOptions): Promise<boolean> {
  const sets = await graphSets(Math.ceil(runs / runsForSet));
  const isSame = await withServer(async (server) => {
    for (const [i, graphs] of sets.entries()) {
      const some = Math.min(runsForSet, runs - i * runsForSet);
      try {
        await compareEngines({ graphs, server, seed: seed + i, runs: some });
      } catch (error) {
        console.log(String(error));
        return false;
      }
      console.log(`${i * runsForSet + some} questions have the same rows`);
    }
    return true;
  });
  return isSame ?? false;
}

async function graphSets(count: number): Promise<Graph[][]> {
  const corpus = join(dataFolder, 'corpora', 'dwie-dev.jsonl');
  if (!existsSync(corpus)) {
    console.log(`graphs of our own articles (no ${corpus}; set NEWSGRAPH_DATA)`);
    const own = await ownGraphs();
    return Array.from({ length: count }, () => own);
  }
  console.log(`graphs of articles in ${corpus}`);
  const newsgraph = await loadNewsgraph();
  const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean);
  return Array.from({ length: count }, (_, i) => {
    const at = (i * articlesInSet) % Math.max(1, lines.length - articlesInSet);
    const inputs = lines.slice(at, at + articlesInSet).map((line) => JSON.parse(line) as ArticleInput);
    return inputs.map(({ id, text }) => newsgraph.graph(createArticle({ id, text })));
  });
}
