/** Builds that are killed while they read, and what they read. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeArguments } from './run.ts';

const names = ['Mara Voss', 'Tom Hallam', 'Ada Quill', 'Ines Roth', 'Karl Brandt'];

/** Lines of JSON of unlike length; the one in the middle can't be read. */
export function linesOfStories(count: number, shortest: number): string[] {
  return Array.from({ length: count }, (_, i) => {
    if (i === Math.floor(count / 2)) return '{"bad\n';
    const [one, other] = [names[i % 5]!, names[(i + 2) % 5]!];
    const text = `${one}, the mayor of Port Ellis, said the “old” bridge №${i} was safe. ${other} denied it on Friday. `;
    return `${JSON.stringify({ id: `story-${i}`, text: text.repeat(shortest + (i % 3)) })}\n`;
  });
}

export async function lineCount(file: string): Promise<number> {
  return (await readFile(file, 'utf8').catch(() => '')).split('\n').length - 1;
}

export interface Moment {
  /** So many articles more are done than before. */
  readonly articles: number;
  /** So long after that. */
  readonly milliseconds: number;
}

/** Starts a build and kills it at the moment; false where it came to its end before. */
export async function killedBuild(
  args: readonly string[],
  input: string,
  checkpoint: string,
  { articles, milliseconds }: Moment,
  environment: Readonly<Record<string, string>> = {},
): Promise<boolean> {
  const enough = (await lineCount(checkpoint)) + articles;
  const child = spawn(process.execPath, [...nodeArguments, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const closed = once(child, 'close');
  while (child.exitCode === null && (await lineCount(checkpoint)) < enough) await sleep(2);
  await sleep(milliseconds);
  child.kill('SIGKILL');
  await closed;
  return child.signalCode === 'SIGKILL';
}
