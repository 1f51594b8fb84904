/**
 * A real Neo4j for tests.
 *
 *     describe.skipIf(!sharedServer)('…', () => {
 *       const server = sharedServer!;
 *       beforeEach(() => emptyDatabase(server));
 *     });
 *
 * Test files that use it run one after another (the project "server" in vitest.config.ts).
 */
import { inject } from 'vitest';
import type {} from './neo4j-setup.ts';
import { launchServer, type OwnServer } from './neo4j-server.ts';

export { emptyDatabase, runQuery, withDriver } from './neo4j-database.ts';
export type { Connection, OwnServer } from './neo4j-server.ts';

// Nothing is provided to test files outside the project "server".
const provided = inject('neo4j') as ReturnType<typeof inject<'neo4j'>> | undefined;

/** The server that all test files share; undefined where there is none and its tests are to be skipped. */
export const sharedServer = provided?.shared;

/** Whether `startOwnServer` can work here. */
export const canStartServer = provided?.launcher !== undefined;

/** Starts a server for this test alone, which it may kill and start again. Takes about ten seconds. */
export async function startOwnServer(): Promise<OwnServer> {
  if (!provided?.launcher) throw new Error('no server can be started here: ask canStartServer first');
  return launchServer(provided.launcher);
}
