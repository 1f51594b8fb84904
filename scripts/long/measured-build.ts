/** Runs the shipped command on an archive, and watches its memory. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

const project = join(import.meta.dirname, '..', '..');
const usageAtExit = new URL('../benchmarks/usage-at-exit.mjs', import.meta.url).href;
const lineBreak = '\n'.charCodeAt(0);

export interface BuildMeasure {
  /** From start to end. */
  readonly seconds: number;
  /** Of user CPU time, of all threads. */
  readonly cpuSeconds: number;
  /** The most memory at one time, in megabytes. */
  readonly peak: number;
  /** Memory in use when these parts of the articles were written, in megabytes. */
  readonly memory: readonly { readonly part: number; readonly megabytes: number }[];
  /** Of the bytes that came out. */
  readonly sha256: string;
  readonly lines: number;
}

/** @param parts when memory is looked at, 0 to 1, growing */
export async function measureBuild(
  file: string,
  { jobs, articles, parts }: { jobs: number; articles: number; parts: readonly number[] },
): Promise<BuildMeasure> {
  const start = performance.now();
  const child = startBuild(file, jobs);
  const [hash, memory] = [createHash('sha256'), [] as { part: number; megabytes: number }[]];
  let lines = 0;
  const usage = text(child.stdio[3] as Readable);
  const closed = once(child, 'close');
  for await (const chunk of child.stdout! as AsyncIterable<Buffer>) {
    hash.update(chunk);
    for (const byte of chunk) if (byte === lineBreak) lines++;
    const part = parts[memory.length];
    if (part !== undefined && lines >= part * articles) memory.push({ part, megabytes: memoryOf(child.pid!) });
  }
  await closed;
  if (child.exitCode !== 0) throw failed(child);
  const { seconds, megabytes } = JSON.parse(await usage) as { seconds: number; megabytes: number };
  return {
    ...{ seconds: (performance.now() - start) / 1000, cpuSeconds: seconds, peak: megabytes, memory, lines },
    sha256: hash.digest('hex'),
  };
}

/** The lines that come out. */
export async function buildLines(file: string, jobs: number): Promise<string[]> {
  const child = startBuild(file, jobs);
  const closed = once(child, 'close');
  const lines = (await text(child.stdout!)).split('\n').slice(0, -1);
  await closed;
  if (child.exitCode !== 0) throw failed(child);
  return lines;
}

/** What it used is written to the fourth stream when it ends. */
function startBuild(file: string, jobs: number): ChildProcess {
  const command = [join(project, 'dist', 'cli.js'), 'build', file, '--format', 'jsonl', '--jobs', String(jobs)];
  return spawn(process.execPath, ['--import', usageAtExit, ...command], {
    stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
  });
}

function failed({ exitCode, signalCode }: ChildProcess): Error {
  return new Error(`the command ended with ${String(exitCode ?? signalCode)}`);
}

/** What a process holds in memory, with all its threads, in megabytes. */
function memoryOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}
