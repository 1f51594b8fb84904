/** Draws graphs with the code of a folder: `graph-lines.ts ROOT < articles.jsonl > graphs.jsonl`, each as a line of JSON. */
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

type Code = typeof import('../../src/index.ts');

const [root = '.'] = process.argv.slice(2);
const { createArticle, loadNewsgraph, toJson } = (await import(join(root, 'src', 'index.ts'))) as Code;
const newsgraph = await loadNewsgraph();
for await (const line of createInterface({ input: process.stdin })) {
  const article = createArticle(JSON.parse(line) as Parameters<Code['createArticle']>[0]);
  if (!process.stdout.write(`${JSON.stringify(toJson(newsgraph.graph(article)))}\n`))
    await once(process.stdout, 'drain');
}
