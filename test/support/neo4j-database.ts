import neo4j, { type Driver } from 'neo4j-driver';
import type { Connection } from './neo4j-server.ts';

/** Runs an action with a driver that is closed afterwards. */
export async function withDriver<T>(connection: Connection, action: (driver: Driver) => Promise<T>): Promise<T> {
  const login = neo4j.auth.basic(connection.username, connection.password);
  const driver = neo4j.driver(connection.uri, login, { disableLosslessIntegers: true });
  try {
    return await action(driver);
  } finally {
    await driver.close();
  }
}

/** Runs one query outside the store that is being tested, without the driver's retries. Returns its rows. */
export async function runQuery(connection: Connection, query: string): Promise<Record<string, unknown>[]> {
  return withDriver(connection, async (driver) => {
    const session = driver.session({ database: connection.database });
    try {
      const { records } = await session.run(query);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  });
}

/** Whether the database takes queries. */
export async function answers(connection: Connection): Promise<boolean> {
  return runQuery(connection, 'RETURN 1').then(
    () => true,
    () => false,
  );
}

/** The server's version, such as `5.26.30`. */
export async function serverVersion(connection: Connection): Promise<string> {
  const query = "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";
  return String((await runQuery(connection, query))[0]?.['version']);
}

/** Whether the database holds no node and no constraint. */
export async function isEmpty(connection: Connection): Promise<boolean> {
  const nodes = await runQuery(connection, 'MATCH (n) RETURN n LIMIT 1');
  const constraints = await runQuery(connection, 'SHOW CONSTRAINTS YIELD name');
  return nodes.length === 0 && constraints.length === 0;
}

/** Deletes every node, relationship, constraint and index. */
export async function emptyDatabase(connection: Connection): Promise<void> {
  await runQuery(connection, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
  for (const { name } of await runQuery(connection, 'SHOW CONSTRAINTS YIELD name')) {
    await runQuery(connection, `DROP CONSTRAINT \`${String(name)}\``);
  }
  // The two indexes of type LOOKUP (one of labels, one of relationship types) are there in a new database too.
  for (const { name } of await runQuery(connection, "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'")) {
    await runQuery(connection, `DROP INDEX \`${String(name)}\``);
  }
}
