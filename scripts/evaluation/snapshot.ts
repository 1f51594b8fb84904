/**
 * Whether the graphs of all articles at hand are, byte for byte, those that another commit draws: what proves that a
 * change only moved code. The code of the commit runs from a temporary folder; hashes are kept by its `src` and the
 * articles, so that it runs once.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ArticleInput } from '../../src/index.ts';
import { differences } from './graph-differences.ts';
import { snapshotArticles } from './snapshot-articles.ts';

const project = join(import.meta.dirname, '..', '..');
const kept = join(project, 'node_modules', '.cache', 'newsgraph-snapshots');

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', project, ...args])
    .toString()
    .trim();

/** Prints which graphs differ from those of the commit, and how the first `show` of them do; exit code 1 where any does. */
export async function compareWith(commit: string, show: number): Promise<void> {
  const articles = snapshotArticles();
  const before = await hashesOf(commit, articles);
  const now = (await graphsOf(project, articles)).map(hash);
  const different = articles.filter((_, i) => before[i] !== now[i]);
  console.log(`${articles.length - different.length} of ${articles.length} graphs are those of ${commit}`);
  if (different.length === 0) return;
  process.exitCode = 1;
  for (const { id } of different) console.log(`  differs: ${id}`);
  const shown = different.slice(0, show);
  if (shown.length === 0) return;
  const [old, current] = [await withCode(commit, (root) => graphsOf(root, shown)), await graphsOf(project, shown)];
  shown.forEach(({ id }, i) => {
    console.log(`\n${id}\n${differences(old[i]!, current[i]!).join('\n')}`);
  });
}

async function hashesOf(commit: string, articles: readonly ArticleInput[]): Promise<readonly string[]> {
  const file = join(kept, hash(`${git('rev-parse', `${commit}:src`)} ${JSON.stringify(articles)}`));
  if (existsSync(file)) return readFileSync(file, 'utf8').split('\n');
  const hashes = (await withCode(commit, (root) => graphsOf(root, articles))).map(hash);
  mkdirSync(kept, { recursive: true });
  writeFileSync(file, hashes.join('\n'));
  return hashes;
}

/** Runs `work` on a folder that holds the commit's code. */
async function withCode<Result>(commit: string, work: (root: string) => Promise<Result>): Promise<Result> {
  const root = mkdtempSync(join(tmpdir(), 'newsgraph-snapshot-'));
  try {
    const archive = execFileSync('git', ['-C', project, 'archive', commit, 'src', 'package.json', 'tsconfig.json'], {
      maxBuffer: 1 << 28,
    });
    execFileSync('tar', ['-x', '-C', root], { input: archive });
    symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
    return await work(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The graphs of the articles, drawn by the code in the folder. */
async function graphsOf(root: string, articles: readonly ArticleInput[]): Promise<string[]> {
  const tsx = join(project, 'node_modules', '.bin', 'tsx');
  const child = spawn(tsx, [join(import.meta.dirname, 'graph-lines.ts'), root], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(articles.map((article) => `${JSON.stringify(article)}\n`).join(''));
  const graphs: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) graphs.push(line);
  if (graphs.length !== articles.length) throw new Error(`the code in ${root} drew ${graphs.length} graphs only`);
  return graphs;
}
