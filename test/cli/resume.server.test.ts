import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { emptyDatabase, sharedServer } from '../support/neo4j.ts';
import { killedBuild, lineCount, linesOfStories } from './killed-build.ts';
import { newsgraph } from './run.ts';

/** More than is written to a store together. */
const input = linesOfStories(70, 1).join('');

describe.skipIf(!sharedServer)('newsgraph build --to --resume', { timeout: 180_000 }, () => {
  const server = sharedServer!;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-resume-'));
    await emptyDatabase(server);
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('killed: what is in the store is not read again, and nothing is missing', async () => {
    const environment = {
      NEO4J_URI: server.uri,
      NEO4J_USERNAME: server.username,
      NEO4J_PASSWORD: server.password,
      NEO4J_DATABASE: server.database,
    };
    const checkpoint = join(folder, 'checkpoint');
    const args = ['build', '-', '--to', server.uri, '--resume', '--checkpoint', checkpoint, '--jobs', '2'];
    const moment = { articles: 40, milliseconds: 0 };
    expect(await killedBuild(args, input, checkpoint, moment, environment)).toBe(true);
    const done = (await lineCount(checkpoint)) - 1;
    const { code, stderr } = await newsgraph(args, { input, environment });
    expect({ code, first: stderr.split('\n')[0] }).toEqual({ code: 1, first: `goes on after ${done} articles` });
    const resumed = await everything();
    expect(await readdir(folder)).toEqual([]);
    await emptyDatabase(server);
    await newsgraph(['build', '-', '--to'], { input, environment });
    expect(resumed).toBe(await everything());
  });

  async function everything(): Promise<string> {
    const store = await Neo4jStore.connect({ ...server, timeout: 60_000 });
    return JSON.stringify(await store.read().finally(() => store.close()));
  }
});
