/** A Neo4j to measure beside: the one that NEWSGRAPH_TEST_NEO4J_URI names, or one started for this. */
import { emptyDatabase } from '../../test/support/neo4j-database.ts';
import { namedServer } from '../../test/support/neo4j-named.ts';
import { findLauncher, launchServer, type Connection } from '../../test/support/neo4j-server.ts';

/** @returns undefined, with a line on standard error, where there is none */
export async function withServer<T>(action: (server: Connection) => Promise<T>): Promise<T | undefined> {
  const named = await namedServer();
  if (named) {
    try {
      return await action(named);
    } finally {
      await emptyDatabase(named);
    }
  }
  const launcher = await findLauncher();
  if ('missing' in launcher) {
    console.error(`no Neo4j: ${launcher.missing}`);
    return undefined;
  }
  const own = await launchServer(launcher);
  try {
    return await action(own);
  } finally {
    await own.stop();
  }
}
