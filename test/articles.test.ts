import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph, type Newsgraph } from '../src/index.ts';
import { factsOf } from './support/facts.ts';

/** Each folder holds an article and the facts that are read from it. UPDATE=1 rewrites them; read the diff. */
const folder = join(import.meta.dirname, 'articles');

describe('articles', () => {
  let newsgraph: Newsgraph;
  beforeAll(async () => {
    newsgraph = await loadNewsgraph();
  });

  it.each(readdirSync(folder).sort())('%s', (slug) => {
    const article = createArticle({ id: slug, text: readFileSync(join(folder, slug, 'article.txt'), 'utf8') });
    const facts = factsOf(newsgraph.graph(article));
    const expected = join(folder, slug, 'graph.txt');
    if (process.env['UPDATE'] === '1') writeFileSync(expected, facts);
    expect(facts).toBe(readFileSync(expected, 'utf8'));
  });
});
