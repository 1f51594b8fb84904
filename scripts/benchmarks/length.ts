/** What long texts of every shape cost: CPU time a character, and memory, of the command as it is shipped. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { longTexts, usual } from './long-texts.ts';

interface Usage {
  /** Of user CPU time. */
  readonly seconds: number;
  /** The most memory at one time. */
  readonly megabytes: number;
}

const project = join(import.meta.dirname, '..', '..');

export async function benchLength(): Promise<void> {
  execFileSync('npm', ['run', '--silent', 'bundle'], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
  const folder = mkdtempSync(join(tmpdir(), 'newsgraph-length-'));
  try {
    const startUp = await usageFor(folder, 'It rained.');
    console.log(`start-up: ${startUp.seconds.toFixed(2)} s, taken off all others; the ratio is to the first text\n`);
    console.log(line('', ['characters', 'CPU s', 'µs/character', 'ratio', 'peak MB']));
    let least = NaN;
    for (const { name, length, make } of longTexts) {
      const usage = await usageFor(folder, make(length)).catch((error: unknown) => String(error));
      if (typeof usage === 'string') {
        console.log(`${name}: ${usage}`);
        continue;
      }
      const { seconds, megabytes } = usage;
      const own = seconds - startUp.seconds;
      if (name === usual.name && length === usual.length) least = own / length;
      const each = own / length;
      const cells = [length.toFixed(0), own.toFixed(1), (1e6 * each).toFixed(1), (each / least).toFixed(2)];
      console.log(line(name, [...cells, megabytes.toFixed(0)]));
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What the command uses that reads a text of these words. */
async function usageFor(folder: string, words: string): Promise<Usage> {
  const file = join(folder, 'article.txt');
  writeFileSync(file, words);
  const report = new URL('./usage-at-exit.mjs', import.meta.url).href;
  const command = [join(project, 'dist', 'cli.js'), 'build', file, '--any-language', '--format', 'jsonl', '--quiet'];
  const child = spawn(process.execPath, ['--import', report, ...command], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  const [used] = await Promise.all([text(child.stdio[3] as Readable), once(child, 'close')]);
  if (child.exitCode !== 0) throw new Error(`the command ended with exit code ${String(child.exitCode)}`);
  return JSON.parse(used) as Usage;
}

function line(name: string, cells: readonly string[]): string {
  return name.padEnd(36) + cells.map((cell) => cell.padStart(14)).join('');
}
