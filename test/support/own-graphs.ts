/** The graphs of articles of our own, as the pipeline reads them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createArticle } from '../../src/article.ts';
import type { Graph } from '../../src/graph.ts';
import { loadNewsgraph } from '../../src/pipeline.ts';

const project = join(import.meta.dirname, '..', '..');
const folders = ['examples/articles', 'test/cypher/articles'];

export async function ownGraphs(): Promise<Graph[]> {
  const newsgraph = await loadNewsgraph();
  const files = folders.flatMap((folder) =>
    readdirSync(join(project, folder))
      .sort()
      .map((file) => join(project, folder, file)),
  );
  return files.map((file) =>
    newsgraph.graph(
      createArticle({ id: basename(file, '.txt'), date: '2024-05-03', text: readFileSync(file, 'utf8') }),
    ),
  );
}
