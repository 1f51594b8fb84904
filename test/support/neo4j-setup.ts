import type { TestProject } from 'vitest/node';
import { emptyDatabase, serverVersion } from './neo4j-database.ts';
import { namedServer } from './neo4j-named.ts';
import { findLauncher, launchServer, type Connection, type Launcher } from './neo4j-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: { readonly shared?: Connection & { readonly version: string }; readonly launcher?: Launcher };
  }
}

/**
 * Finds or starts one Neo4j for all test files that need it. Where there is none, their tests are skipped, and one line
 * says what to install; in continuous integration that is a failure.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const named = await namedServer();
  const found = await findLauncher();
  const launcher = 'kind' in found ? found : undefined;
  const started = named === undefined && launcher !== undefined ? await launchServer(launcher) : undefined;
  const server = named ?? started;
  if (server === undefined && 'missing' in found) {
    const line = `No Neo4j for the tests of the stores: ${found.missing}`;
    if (process.env['CI'] === 'true') throw new Error(line);
    console.warn(`SKIPPED. ${line}`);
  }
  const shared = server && {
    ...{ uri: server.uri, username: server.username, password: server.password, database: server.database },
    version: await serverVersion(server),
  };
  project.provide('neo4j', { ...(shared ? { shared } : {}), ...(launcher ? { launcher } : {}) });
  return async () => {
    if (named) await emptyDatabase(named);
    await started?.stop();
  };
}
