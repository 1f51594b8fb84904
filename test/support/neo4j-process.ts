import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { OwnServer } from './neo4j-server.ts';

type Runner = ChildProcessByStdio<Writable, Readable, Readable>;

/** What `scripts/neo4j run --json` prints when the server answers. */
interface Ready {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  readonly boltPort: number;
}

const release = process.env['NEWSGRAPH_TEST_NEO4J_RELEASE'] ?? '5.26';

/** Fetches the server where that has not been done. Returns undefined, or a line that says what is missing. */
export async function checkProcessServer(): Promise<string | undefined> {
  const check = spawnScript('check');
  const [errors] = await Promise.all([text(check.stderr), once(check, 'exit')]);
  // The last line is the reason; what it was doing may stand before.
  return check.exitCode === 0 ? undefined : errors.trim().split('\n').at(-1);
}

/** Starts a server on Java, with its data in a temporary folder. It stops when this process ends, however it ends. */
export async function startProcessServer(): Promise<OwnServer> {
  const home = await mkdtemp(join(tmpdir(), 'newsgraph-neo4j-'));
  let { runner, ready } = await run(home);
  const { uri, username, password, boltPort } = ready;
  return {
    ...{ uri, username, password, database: 'neo4j' },
    async kill() {
      process.kill(ready.pid, 'SIGKILL');
      await ended(runner);
    },
    async start() {
      ({ runner, ready } = await run(home, '--port', String(boltPort)));
    },
    async stop() {
      runner.stdin.end();
      await ended(runner);
      await rm(home, { recursive: true, force: true });
    },
  };
}

async function run(home: string, ...options: string[]): Promise<{ runner: Runner; ready: Ready }> {
  // The script sees its standard input close when this process ends, even by SIGKILL, and stops the server.
  const runner = spawnScript('run', '--json', '--until-stdin-closes', '--temporary', '--home', home, ...options);
  const errors = text(runner.stderr);
  for await (const line of createInterface(runner.stdout)) {
    return { runner, ready: JSON.parse(line) as Ready };
  }
  throw new Error((await errors).trim());
}

function spawnScript(...args: string[]): Runner {
  const script = join(import.meta.dirname, '../../scripts/neo4j');
  // In a process group of its own, so that Ctrl-C reaches the tests first and they stop it.
  return spawn(script, [...args, '--release', release], { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
}

async function ended(runner: Runner): Promise<void> {
  if (runner.exitCode === null && runner.signalCode === null) await once(runner, 'exit');
}
