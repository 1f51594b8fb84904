/** The articles that snapshots are taken of: our own, and those of the corpora that are there. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { ArticleInput } from '../../src/index.ts';
import { inputsOf } from './corpora.ts';
import { dataFolder, missingData } from './data.ts';

const project = join(import.meta.dirname, '..', '..');
const own = ['examples/articles/*.txt', 'test/articles/*/article.txt'];
const corpora = ['gold', 'gold-more', 'gold-real', 'corpora/polnear-dev.jsonl', 'corpora/dwie-dev.jsonl'];

/** Their ids tell where they are from. */
export function snapshotArticles(): ArticleInput[] {
  const files = own.flatMap((pattern) => globSync(pattern, { cwd: project }).sort());
  const articles = files.map((file) => ({ id: file, text: readFileSync(join(project, file), 'utf8') }));
  if (missingData !== undefined) {
    console.error(`our own articles alone: ${missingData}`);
    return articles;
  }
  const places = corpora.filter((corpus) => existsSync(join(dataFolder, corpus)));
  const others = places.flatMap((place) =>
    inputsOf(join(dataFolder, place)).map((input) => ({ ...input, id: `${place}/${input.id}` })),
  );
  return [...articles, ...others];
}
