/** News to measure speed on. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createArticle, type Article, type ArticleInput } from '../../src/index.ts';
import { dataFolder } from '../evaluation/data.ts';

const ownStory = join(import.meta.dirname, '..', '..', 'examples', 'articles', 'warehouse-trial.txt');
const count = 98;

/** So many articles, and where they are from. */
export function articlesToRead(): { readonly articles: readonly Article[]; readonly from: string } {
  const corpus = join(dataFolder, 'corpora', 'dwie-dev.jsonl');
  if (existsSync(corpus)) {
    const lines = readFileSync(corpus, 'utf8').split('\n').filter(Boolean).slice(0, count);
    const inputs = lines.map((line) => JSON.parse(line) as ArticleInput);
    return { articles: inputs.map(({ id, text }) => createArticle({ id, text })), from: corpus };
  }
  const text = readFileSync(ownStory, 'utf8');
  return {
    articles: Array.from({ length: count }, (_, i) => createArticle({ id: `story-${i}`, text })),
    from: `${ownStory}, ${count} times (no ${corpus}; set NEWSGRAPH_DATA)`,
  };
}
