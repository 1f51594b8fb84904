import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { joined } from '../../src/graph.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { manyGraphs } from '../support/graphs.ts';
import { emptyDatabase, sharedServer } from '../support/neo4j.ts';
import { relayTo, type Relay } from '../support/relay.ts';

describe.skipIf(!sharedServer)('a server that goes away while it is written to', { timeout: 180_000 }, () => {
  const server = sharedServer!;
  const graphs = manyGraphs(12);
  let relay: Relay;
  let heard: string[];
  beforeEach(async () => {
    await emptyDatabase(server);
    relay = await relayTo(server.uri.replace(/^neo4j:/u, 'bolt:'));
    heard = [];
  });
  afterEach(() => relay.cut());

  it('is waited for, and then everything is there, once', async () => {
    const store = await Neo4jStore.connect({
      ...{ ...server, uri: relay.uri, timeout: 6_000 },
      patience: {
        milliseconds: 60_000,
        onAway: ({ kind }) => {
          heard.push(kind);
          void relay.mend();
        },
        onBack: () => heard.push('back'),
      },
    });
    const before = await store.write(graphs.slice(0, 4));
    const writing = store.write(graphs.slice(4));
    await relay.cut();
    const after = await writing;
    const stored = await store.read();
    await store.close();
    expect(before.added + after.added + after.unchanged).toBe(graphs.length);
    expect(heard).toEqual(['unavailable', 'back']);
    expect(JSON.stringify(stored)).toBe(JSON.stringify(joined(graphs)));
  });
});
