import neo4j, { type Driver } from 'neo4j-driver';
import type { Connection } from './neo4j-server.ts';

/** Runs an action with a driver that is closed afterwards. */
export async function withDriver<T>(connection: Connection, action: (driver: Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.username, connection.password));
  try {
    return await action(driver);
  } finally {
    await driver.close();
  }
}

/** Whether the database takes queries. */
export async function answers(connection: Connection): Promise<boolean> {
  try {
    await withDriver(connection, (driver) => driver.executeQuery('RETURN 1', {}, { database: connection.database }));
    return true;
  } catch {
    return false;
  }
}

/** The server's version, such as `5.26.30`. */
export async function serverVersion({ uri, username, password, database }: Connection): Promise<string> {
  return withDriver({ uri, username, password, database }, async (driver) => {
    const query =
      "CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version";
    const { records } = await driver.executeQuery(query, {}, { database });
    return records[0]!.get('version') as string;
  });
}

/** Whether the database holds no node and no constraint. */
export async function isEmpty(connection: Connection): Promise<boolean> {
  return withDriver(connection, async (driver) => {
    const database = { database: connection.database };
    const nodes = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {}, database);
    const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name', {}, database);
    return nodes.records.length === 0 && constraints.records.length === 0;
  });
}

/** Deletes every node, relationship, constraint and index. */
export async function emptyDatabase(connection: Connection): Promise<void> {
  await withDriver(connection, async (driver) => {
    const { database } = connection;
    const session = driver.session({ database });
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    await session.close();
    const constraints = await driver.executeQuery('SHOW CONSTRAINTS YIELD name', {}, { database });
    for (const record of constraints.records) {
      await driver.executeQuery(`DROP CONSTRAINT \`${record.get('name') as string}\``, {}, { database });
    }
    const indexes = await driver.executeQuery(
      "SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name",
      {},
      { database },
    );
    for (const record of indexes.records) {
      await driver.executeQuery(`DROP INDEX \`${record.get('name') as string}\``, {}, { database });
    }
  });
}
