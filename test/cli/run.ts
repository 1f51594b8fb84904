import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

export const projectFolder = join(import.meta.dirname, '../..');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly input?: string;
  /** Besides the environment of the tests, without its Neo4j. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

const none = { NEO4J_URI: '', NEO4J_USERNAME: '', NEO4J_PASSWORD: '', NEO4J_DATABASE: '' };

/** The arguments that make Node run the command line: from its source, or as it was built where that is asked for. */
export const nodeArguments: readonly string[] =
  process.env['NEWSGRAPH_TEST_BUILT'] === '1'
    ? [join(projectFolder, 'dist/cli.js')]
    : ['--import', import.meta.resolve('tsx'), join(projectFolder, 'src/cli.ts')];

/** Runs `newsgraph` in a process of its own. */
export function newsgraph(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return run(process.execPath, [...nodeArguments, ...args], options);
}

/** Whether there is `script` of util-linux, which lends a command a terminal. */
export const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0;

/** Runs `newsgraph` on a terminal of 80 columns, which shows both of its outputs. */
export function newsgraphOnTerminal(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const words = [process.execPath, ...nodeArguments, ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`);
  const command = `stty columns 80 && ${words.join(' ')}`;
  return run('script', ['--quiet', '--return', '--command', command, '/dev/null'], options);
}

async function run(program: string, args: readonly string[], options: RunOptions): Promise<Run> {
  const child = spawn(program, args, {
    cwd: options.folder,
    env: { ...process.env, ...none, ...options.environment },
  });
  // A command that ends before it has read everything is no failure of this process.
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.input ?? '');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, stdout, stderr };
}
