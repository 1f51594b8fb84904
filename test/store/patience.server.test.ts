import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joined } from '../../src/graph.ts';
import { Neo4jStore, type Neo4jStoreOptions } from '../../src/store/neo4j.ts';
import { manyGraphs } from '../support/graphs.ts';
import { emptyDatabase, sharedServer } from '../support/neo4j.ts';
import { relayTo, type Relay } from '../support/relay.ts';

describe.skipIf(!sharedServer)('a server that goes away while it is written to', { timeout: 180_000 }, () => {
  const server = sharedServer!;
  const graphs = manyGraphs(80);
  let relay: Relay;
  let heard: string[];
  beforeEach(async () => {
    await emptyDatabase(server);
    relay = await relayTo(server.uri.replace(/^neo4j:/u, 'bolt:'));
    heard = [];
  });
  afterEach(() => relay.cut());

  /** Ends the connection when some articles are written, until the store tells that it has seen it. */
  async function writeCut(milliseconds: number): Promise<{ added: number; unchanged: number }> {
    const options: Neo4jStoreOptions = {
      ...{ ...server, uri: relay.uri, timeout: 2_000 },
      patience: {
        milliseconds,
        onAway: ({ kind }) => {
          heard.push(kind);
          void relay.mend();
        },
        onBack: () => heard.push('back'),
      },
    };
    const store = await Neo4jStore.connect(options);
    try {
      const before = await store.write(graphs.slice(0, 20));
      const writing = store.write(graphs.slice(20));
      writing.catch(() => undefined);
      await relay.cut();
      const after = await writing;
      return { added: before.added + after.added, unchanged: after.unchanged };
    } finally {
      await store.close().catch(() => undefined);
    }
  }

  it('is waited for, and then everything is there, once', async () => {
    const { added, unchanged } = await writeCut(30_000);
    expect(added + unchanged).toBe(graphs.length);
    expect(heard).toEqual(['unavailable', 'back']);
    const store = await Neo4jStore.connect({ ...server, timeout: 30_000 });
    const stored = await store.read().finally(() => store.close());
    expect(JSON.stringify(stored)).toBe(JSON.stringify(joined(graphs)));
  });

  it('is an error where it stays away for longer', async () => {
    await expect(writeCut(0)).rejects.toMatchObject({ name: 'StoreError', kind: 'unavailable' });
    expect(heard).toEqual(['unavailable']);
  });
});
