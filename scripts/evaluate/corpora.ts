/**
 * Builds the graphs of every corpus in NEWSGRAPH_DATA and prints what its scorer says of them.
 *
 *     npx tsx scripts/evaluate/corpora.ts [name …]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { annotationsOf, createArticle, loadNewsgraph, type Article, type ArticleInput } from '../../src/index.ts';
import { toJsonLine } from '../../src/export/json.ts';

const data = process.env['NEWSGRAPH_DATA'] ?? '../shared';
const scorer = join(data, 'eval', 'score.mjs');

/** Name, the scorer's task, and where the gold is. */
const corpora: readonly (readonly [name: string, task: string, gold: string])[] = [
  ['seed', 'graph', 'seed'],
  ['gold', 'graph', 'gold'],
  ['polnear', 'statements', 'corpora/polnear-dev.jsonl'],
  ['dwie', 'persons', 'corpora/dwie-dev.jsonl'],
  ['dwie-roles', 'roles', 'corpora/dwie-dev.jsonl'],
  ['worldwide', 'persons', 'corpora/worldwide-dev.jsonl'],
  ['gum', 'pronouns', 'corpora/gum-news-train.jsonl'],
  ['kbp37', 'titles', 'corpora/kbp37-titles-dev.jsonl'],
  ['meantime', 'events', 'corpora/meantime-dev.jsonl'],
  ['gvdb', 'shootings', 'corpora/gvdb-dev.jsonl'],
  ['timebank', 'times', 'corpora/timebank.jsonl'],
];

function articlesOf(gold: string): Article[] {
  if (!gold.endsWith('.jsonl')) {
    const files = readdirSync(gold).filter((file) => file.endsWith('.txt'));
    return files.map((file) =>
      createArticle({ id: basename(file, '.txt'), text: readFileSync(join(gold, file), 'utf8') }),
    );
  }
  const input = execFileSync(process.execPath, [scorer, 'input', gold], { maxBuffer: 1 << 28 }).toString();
  return input
    .split('\n')
    .filter(Boolean)
    .map((line) => createArticle(JSON.parse(line) as ArticleInput));
}

if (!existsSync(scorer)) {
  console.error(`no corpora: ${scorer} is missing; set NEWSGRAPH_DATA to the folder that holds them`);
  process.exit(1);
}
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const newsgraph = await loadNewsgraph();
const folder = mkdtempSync(join(tmpdir(), 'newsgraph-evaluate-'));
try {
  for (const [name, task, path] of corpora) {
    if (asked.length && !asked.includes(name)) continue;
    const gold = join(data, path);
    const output = join(folder, `${name}.jsonl`);
    const lines = articlesOf(gold).map((article) =>
      task === 'times'
        ? JSON.stringify(annotationsOf(newsgraph.annotate(article)))
        : toJsonLine(article.id, newsgraph.graph(article)).trimEnd(),
    );
    writeFileSync(output, `${lines.join('\n')}\n`);
    console.log(`\n== ${name} (${task})`);
    console.log(execFileSync(process.execPath, [scorer, task, gold, output], { maxBuffer: 1 << 28 }).toString());
  }
} finally {
  rmSync(folder, { recursive: true });
}
