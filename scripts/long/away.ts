/** A build into a Neo4j that is killed and away for ten seconds ends in the graph of an undisturbed one. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { newsgraph, nodeArguments } from '../../test/cli/run.ts';
import { emptyDatabase } from '../../test/support/neo4j-database.ts';
import { findLauncher, launchServer, type OwnServer } from '../../test/support/neo4j-server.ts';

const awayMilliseconds = 10_000;

export async function checkServerAway(input: string): Promise<boolean> {
  const launcher = await findLauncher();
  if ('missing' in launcher) {
    console.log(`no Neo4j that could go away: ${launcher.missing}`);
    return false;
  }
  const server = await launchServer(launcher);
  try {
    const environment = { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
    const args = ['build', '-', '--to', server.uri];
    await newsgraph(args, { input, environment });
    const undisturbed = await everything(server);
    await emptyDatabase(server);
    const { code, said } = await buildDisturbed(args, { input, environment, server });
    const isSame = (await everything(server)) === undisturbed;
    console.log(
      `a Neo4j that was away for ${awayMilliseconds / 1000} seconds: exit code ${String(code)}; ` +
        `${isSame ? 'the same graph' : 'NOT the same graph'}\n${said}`,
    );
    return isSame && said.includes('answers again');
  } finally {
    await server.stop();
  }
}

interface Disturbed {
  readonly input: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly server: OwnServer;
}

/** The server goes when the first articles are there. */
async function buildDisturbed(args: readonly string[], { input, environment, server }: Disturbed) {
  const child = spawn(process.execPath, [...nodeArguments, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const said = text(child.stderr);
  const closed = once(child, 'close');
  while (child.exitCode === null && (await articlesIn(server)) === 0) await sleep(100);
  await server.kill();
  await sleep(awayMilliseconds);
  await server.start();
  await closed;
  return { code: child.exitCode, said: await said };
}

function articlesIn(server: OwnServer): Promise<number> {
  return withStore(server, async (store) => (await store.articles()).length);
}

function everything(server: OwnServer): Promise<string> {
  return withStore(server, async (store) => JSON.stringify(await store.read()));
}

async function withStore<T>(server: OwnServer, action: (store: Neo4jStore) => Promise<T>): Promise<T> {
  const store = await Neo4jStore.connect({ ...server, timeout: 60_000 });
  return action(store).finally(() => store.close());
}
