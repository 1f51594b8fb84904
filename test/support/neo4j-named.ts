import { isEmpty } from './neo4j-database.ts';
import type { Connection } from './neo4j-server.ts';

/**
 * The server that `NEWSGRAPH_TEST_NEO4J_URI` names; never `NEO4J_URI`, which may be somebody's own.
 *
 * @throws when its database is not empty: the tests delete what they find
 */
export async function namedServer(): Promise<Connection | undefined> {
  const uri = process.env['NEWSGRAPH_TEST_NEO4J_URI'];
  if (!uri) return undefined;
  const connection = {
    uri,
    username: process.env['NEWSGRAPH_TEST_NEO4J_USERNAME'] ?? 'neo4j',
    password: process.env['NEWSGRAPH_TEST_NEO4J_PASSWORD'] ?? '',
    database: process.env['NEWSGRAPH_TEST_NEO4J_DATABASE'] ?? 'neo4j',
  };
  if (await isEmpty(connection)) return connection;
  throw new Error(
    `NEWSGRAPH_TEST_NEO4J_URI names ${uri}, whose database "${connection.database}" is not empty. The tests delete ` +
      'everything in it, so they only take an empty one (no node, no constraint)',
  );
}
