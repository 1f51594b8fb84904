/** An archive read on Spark by two workers has the same bytes as one read by the plain command. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { identitiesPieces } from '../../src/export/json/json.ts';
import { fromAnyJsonLine } from '../../src/export/json/read-json.ts';
import { joined } from '../../src/graph.ts';
import type { LongCheckOptions } from './main.ts';
import { shortArticles } from './short-articles.ts';

const usualArticles = 2_000;
const project = join(import.meta.dirname, '..', '..');
/** More than workers, so that each has several. */
const partitions = 4;

export interface Difference {
  readonly graphs: number;
  readonly identities: number;
  /** Files and folders that `--csv` wrote. */
  readonly csv: readonly string[];
  /** What is not the same, in words. */
  readonly differing: readonly string[];
}

export async function checkSpark({ runs = usualArticles }: LongCheckOptions): Promise<boolean> {
  const { graphs, identities, csv, differing } = await compareWithSpark(runs);
  console.log(`${graphs} graphs, ${identities} identities, ${csv.length} files of CSV on Spark by two workers`);
  for (const line of differing) console.log(`DIFFERENT: ${line}`);
  return differing.length === 0;
}

/** Reads so many short articles in a local cluster, and by the command as it was built. */
export async function compareWithSpark(articles: number): Promise<Difference> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-spark-'));
  try {
    const [input, plain, output] = ['articles.jsonl', 'plain.jsonl', 'spark'].map((name) => join(folder, name));
    const lines = [...shortArticles(articles)].map((article) => `${JSON.stringify(article)}\n`);
    await writeFile(input!, lines.join(''));
    run(process.execPath, [join(project, 'dist/cli.js'), 'build', input!, '--identify', '--quiet', '-o', plain!]);
    const local = ['--master', 'local-cluster[2,1,1024]', '--partitions', String(partitions), '--csv'];
    run(join(project, 'scripts/spark'), [input!, output!, ...local]);
    return await differenceOf(plain!, output!);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function differenceOf(plain: string, output: string): Promise<Difference> {
  const expected = (await readFile(plain, 'utf8')).trimEnd().split('\n');
  const identitiesLine = expected.pop()!;
  const graphs = await linesIn(join(output, 'graphs'));
  const blocks = (await linesIn(join(output, 'identities'))).map(fromAnyJsonLine);
  const identities = joined(blocks);
  const differing = [
    ...(graphs.sort().join('\n') === expected.sort().join('\n') ? [] : ['graphs']),
    ...([...identitiesPieces(identities)].join('') === identitiesLine ? [] : ['identities']),
  ];
  const csv = await readdir(join(output, 'csv'));
  return { graphs: graphs.length, identities: identities.nodes.length, csv, differing };
}

async function linesIn(folder: string): Promise<string[]> {
  const parts = (await readdir(folder)).filter((name) => name.startsWith('part-'));
  const texts = await Promise.all(parts.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.flatMap((text) => text.split('\n').filter(Boolean));
}

function run(command: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'inherit', 'pipe'] });
  if (status !== 0) throw new Error(`${command}: ended with ${String(status)}\n${stderr}`);
}
