/** An archive of short articles: memory stays flat, two threads read faster than one, and the bytes are the same. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../../test/support/random.ts';
import type { LongCheckOptions } from './main.ts';
import { buildLines, measureBuild, type BuildMeasure } from './measured-build.ts';
import { shortArticle } from './short-articles.ts';

const usualArticles = 100_000;
/** Of so many articles the bytes are compared for more numbers of threads, and shuffled. */
const compared = 2_000;
/** The seed chooses the first of so many articles. */
const drawn = 1_000_000;
const mostMegabytes = 1_500;
/** What the command may keep of an article that is written: its id, its digest and where it stood. */
const keptBytes = 1_000;
/** By how much the memory of a process goes up and down by itself, in megabytes. */
const swing = 250;

export async function checkArchive({ seed, runs = usualArticles }: LongCheckOptions): Promise<boolean> {
  if (!existsSync(join(import.meta.dirname, '..', '..', 'dist', 'cli.js'))) {
    console.log('there is no dist/cli.js: npm run bundle');
    return false;
  }
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-archive-'));
  try {
    const articles = Array.from({ length: runs }, (_, i) => shortArticle((seed % drawn) + i));
    const lines = articles.map((article) => `${JSON.stringify(article)}\n`);
    const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
    const isSame = await checkBytes(lines.slice(0, compared), folder, seed);
    return (await checkSize(lines, words, folder)) && isSame;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Whatever the number of threads; and of the same articles in another order, the same lines. */
async function checkBytes(lines: readonly string[], folder: string, seed: number): Promise<boolean> {
  const [file, shuffledFile] = [join(folder, 'some.jsonl'), join(folder, 'shuffled.jsonl')];
  await writeFile(file, lines.join(''));
  await writeFile(shuffledFile, shuffled(lines, new Random(seed)).join(''));
  const one = await buildLines(file, 1);
  let isSame = true;
  for (const [what, other] of [
    ['2 jobs', await buildLines(file, 2)],
    ['8 jobs', await buildLines(file, 8)],
    ['in another order, 2 jobs, lines by id', inOrderOf(lines, await buildLines(shuffledFile, 2))],
  ] as const) {
    const isAlike = other.length === lines.length && digestOf(other) === digestOf(one);
    console.log(`${lines.length} articles, ${what}: ${isAlike ? 'the bytes of 1 job' : 'NOT the bytes of 1 job'}`);
    isSame &&= isAlike;
  }
  return isSame;
}

async function checkSize(lines: readonly string[], words: number, folder: string): Promise<boolean> {
  const file = join(folder, 'archive.jsonl');
  await writeFile(file, lines.join(''));
  const articles = lines.length;
  console.log(`${articles} articles, ${words} words`);
  const measures: BuildMeasure[] = [];
  let isFine = true;
  for (const jobs of [1, 2]) {
    const measure = await measureBuild(file, { jobs, articles, parts: [0.1, 0.5, 1] });
    measures.push(measure);
    isFine = tellMemory(measure, articles, jobs, words) && isFine;
  }
  const [one, two] = measures as [BuildMeasure, BuildMeasure];
  const ratio = (key: 'seconds' | 'cpuSeconds'): string => (one[key] / two[key]).toFixed(2);
  console.log(
    `2 jobs to 1: ${ratio('seconds')} times the words a second, ${ratio('cpuSeconds')} times by CPU time alone`,
  );
  if (one.sha256 !== two.sha256) console.log('NOT the same bytes with 1 and 2 jobs');
  return isFine && one.sha256 === two.sha256;
}

function tellMemory(measure: BuildMeasure, articles: number, jobs: number, words: number): boolean {
  const { seconds, cpuSeconds, peak, memory } = measure;
  const [first, last] = [memory[0]!.megabytes, memory.at(-1)!.megabytes];
  const isFlat = last - first < swing + (articles * keptBytes) / 1e6;
  const isSmall = peak < mostMegabytes;
  const parts = memory.map(({ part, megabytes }) => `${megabytes.toFixed(0)} MB at ${100 * part} %`);
  console.log(
    `${jobs} ${jobs === 1 ? 'job' : 'jobs'}: ${(words / seconds).toFixed(0)} words a second, ${seconds.toFixed(0)} s, ` +
      `${cpuSeconds.toFixed(0)} s of CPU, load ${loadavg()[0]!.toFixed(1)}; ` +
      `memory ${parts.join(', ')}${isFlat ? '' : ' (NOT flat)'}; ` +
      `at most ${peak.toFixed(0)} MB${isSmall ? '' : ` (MORE than ${mostMegabytes})`}`,
  );
  return isFlat && isSmall;
}

function shuffled(lines: readonly string[], random: Random): string[] {
  const all = [...lines];
  for (let i = all.length - 1; i > 0; i--) {
    const other = random.below(i + 1);
    [all[i], all[other]] = [all[other]!, all[i]!];
  }
  return all;
}

/** Built lines as they would stand if the articles had. */
function inOrderOf(articles: readonly string[], built: readonly string[]): string[] {
  const byId = new Map(built.map((line) => [idOf(line), line]));
  return articles.flatMap((article) => byId.get(idOf(article)) ?? []);
}

function idOf(line: string): string {
  return (JSON.parse(line) as { id: string }).id;
}

function digestOf(lines: readonly string[]): string {
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
