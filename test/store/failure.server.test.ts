import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/store/error.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { freePort } from '../support/free-port.ts';
import { sharedServer } from '../support/neo4j.ts';

const secret = 'opensesame-8264';
const options = { username: 'neo4j', password: secret };

/** The error of connecting, after making sure that it came within ten seconds and tells no password. */
async function failure(connecting: Promise<Neo4jStore>): Promise<StoreError> {
  const started = performance.now();
  const error = await connecting.then(
    () => expect.unreachable('it connected'),
    (thrown: unknown) => thrown,
  );
  expect(performance.now() - started).toBeLessThan(10_000);
  expect(error).toBeInstanceOf(StoreError);
  expect((error as StoreError).message).not.toContain(secret);
  return error as StoreError;
}

describe('connecting to a server that is not there', () => {
  let silent: Server;
  beforeAll(async () => {
    silent = createServer().listen(0, '127.0.0.1');
    await once(silent, 'listening');
  });
  afterAll(() => {
    silent.close();
  });

  it.each(['bolt', 'neo4j', 'bolt+routing', 'bolt+s'])('fails over %s', async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await freePort()}`;
    const error = await failure(Neo4jStore.connect({ ...options, uri }));
    expect(error.kind).toBe('unavailable');
    expect(error.message).toContain('no Neo4j server answers at');
  });

  it.each(['bolt', 'neo4j'])('fails over %s when it takes connections and says nothing', async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    const error = await failure(Neo4jStore.connect({ ...options, uri, timeout: 1_000 }));
    expect(error.kind).toBe('unavailable');
  });

  it.each(['bolt', 'neo4j'])('fails over %s when something else answers', async (scheme) => {
    const web = createHttpServer((_, response) => response.end('Welcome')).listen(0, '127.0.0.1');
    await once(web, 'listening');
    const uri = `${scheme}://127.0.0.1:${(web.address() as AddressInfo).port}`;
    const error = await failure(Neo4jStore.connect({ ...options, uri, timeout: 3_000 }));
    web.closeAllConnections();
    web.close();
    expect(error.kind).toBe('unavailable');
  });

  it('fails when there is no such machine', async () => {
    const error = await failure(Neo4jStore.connect({ ...options, uri: 'neo4j://nowhere.invalid' }));
    expect(error.kind).toBe('unavailable');
  });

  it.each([
    ['http://127.0.0.1', 'starts with neo4j:// or bolt://'],
    ['127.0.0.1:7687', 'starts with neo4j:// or bolt://'],
    ['', 'starts with neo4j:// or bolt://'],
    [`neo4j://neo4j:${secret}@127.0.0.1`, 'give them apart from it'],
  ])('fails for the address %j', async (uri, message) => {
    const error = await failure(Neo4jStore.connect({ ...options, uri }));
    expect(error.kind).toBe('address');
    expect(error.message).toContain(message);
  });
});

describe.skipIf(!sharedServer)('connecting to a server', () => {
  const server = sharedServer!;
  const schemes = ['bolt', 'neo4j'] as const;
  const withScheme = (scheme: string) => ({ ...server, uri: server.uri.replace(/^\w+(?=:)/, scheme) });

  it.each(schemes)('works over %s', async (scheme) => {
    const store = await Neo4jStore.connect(withScheme(scheme));
    expect(await store.remove('nothing')).toBe(false);
    await store.close();
  });

  it.each(schemes)('fails over %s with another database’s name', async (scheme) => {
    const error = await failure(Neo4jStore.connect({ ...withScheme(scheme), database: 'nosuch' }));
    expect(error.kind).toBe('database');
    expect(error.message).toMatch(/^there is no database "nosuch" at \w+:/);
  });

  it.each(schemes)('fails over %s with a wrong password', async (scheme) => {
    const error = await failure(Neo4jStore.connect({ ...withScheme(scheme), password: secret }));
    expect(error.kind).toBe('authentication');
  });

  it('fails without a user', async () => {
    const error = await failure(Neo4jStore.connect({ uri: server.uri }));
    expect(error.kind).toBe('authentication');
    expect(error.message).toContain('wants a user and a password');
  });
});
