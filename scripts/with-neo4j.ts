import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface Server {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The address of Neo4j Browser, where the server was started with it. */
  readonly browser?: string;
}

const script = join(import.meta.dirname, 'neo4j');

/** A server for as long as the work takes; @param options of `scripts/neo4j run` */
export async function withNeo4j<T>(options: readonly string[], work: (server: Server) => Promise<T>): Promise<T> {
  const runner = spawn(script, ['run', '--json', '--until-stdin-closes', '--temporary', ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  try {
    for await (const line of createInterface(runner.stdout)) return await work(JSON.parse(line) as Server);
    throw new Error('the server did not start');
  } finally {
    runner.stdin.end();
    if (runner.exitCode === null) await once(runner, 'exit');
  }
}
