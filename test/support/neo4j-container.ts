import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Neo4jContainer } from '@testcontainers/neo4j';
import { getContainerRuntimeClient, ImageName } from 'testcontainers';
import { answers } from './neo4j-database.ts';
import { freePort } from './free-port.ts';
import type { OwnServer } from './neo4j-server.ts';

const boltPort = 7687;
const engineLimitMs = 5_000;
const pullLimitMs = 120_000;
const restartLimitMs = 60_000;

/** The image `NEWSGRAPH_NEO4J_IMAGE`, where a container engine answers and has it or can pull it. */
export async function availableImage(): Promise<string | undefined> {
  const name = process.env['NEWSGRAPH_NEO4J_IMAGE'] ?? 'neo4j:5.26';
  const image = ImageName.fromString(name);
  try {
    const engine = await within(engineLimitMs, getContainerRuntimeClient());
    if (!(await within(engineLimitMs, engine.image.exists(image)))) {
      await within(pullLimitMs, engine.image.pull(image));
    }
    return name;
  } catch {
    return undefined;
  }
}

/** Starts a server in a container. Testcontainers' own reaper removes it when this process is killed. */
export async function startContainerServer(image: string): Promise<OwnServer> {
  const password = randomBytes(12).toString('hex');
  // A port that the engine chooses would change with every start of the container.
  const container = await new Neo4jContainer(image)
    .withExposedPorts({ container: boltPort, host: await freePort() })
    .withPassword(password)
    .start();
  const engine = await getContainerRuntimeClient();
  const handle = engine.container.getById(container.getId());
  const connection = { uri: container.getBoltUri(), username: 'neo4j', password, database: 'neo4j' };
  return {
    ...connection,
    async kill() {
      await handle.kill();
      await handle.wait();
    },
    async start() {
      await handle.start();
      const deadline = Date.now() + restartLimitMs;
      while (!(await answers(connection))) {
        if (Date.now() > deadline) throw new Error(`the container did not answer within ${restartLimitMs / 1000} s`);
        await sleep(500);
      }
    },
    async stop() {
      await container.stop();
    },
  };
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = sleep(limitMs, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`no answer within ${limitMs / 1000} s`);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    stop.abort();
    late.catch(() => undefined);
  }
}
