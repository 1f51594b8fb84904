/** The annotated articles that confidences are counted on, read without calibration. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticle, loadNewsgraph } from '../../../src/index.ts';
import { uncalibrated } from '../../../src/graph/calibration.ts';
import { dataFolder } from '../data.ts';
import { factsOf, type Fact } from './facts.ts';
import { readGold } from './gold.ts';
import { judged } from './judge.ts';
import { judgedNames, type NamesArticle } from './names.ts';

/** Real articles and some of our own that no rule was written after; DWIE tells of names what the gold graphs don't. */
const graphs = ['gold-real', 'gold-more'];
const names = 'corpora/dwie-dev.jsonl';

export async function judgedFacts(): Promise<Fact[]> {
  const newsgraph = await loadNewsgraph({ calibration: uncalibrated });
  const facts: Fact[] = [];
  for (const gold of graphs.flatMap((folder) => readGold(join(dataFolder, folder)))) {
    const graph = newsgraph.graph(gold.article);
    facts.push(...factsOf(gold.article.id, graph, judged(gold, graph)));
  }
  for (const line of readFileSync(join(dataFolder, names), 'utf8').split('\n').filter(Boolean)) {
    const article = JSON.parse(line) as NamesArticle;
    const graph = newsgraph.graph(createArticle({ id: article.id, text: article.text }));
    facts.push(...factsOf(article.id, graph, judgedNames(article, graph)));
  }
  return facts;
}
