/** Runs Cypher against Neo4j, for reading only. */
import { connect, openSession, type Neo4jOptions } from '../store/neo4j/connection.ts';
import { storeError } from '../store/neo4j/failure.ts';
import { driverParameter, plainValue, type JsonValue } from './values.ts';

export interface QueryResult {
  readonly columns: readonly string[];
  /** One value for each column. Nodes are `{labels, properties}`, relationships `{type, properties}`. */
  readonly rows: readonly (readonly JsonValue[])[];
}

/**
 * Runs one query in a transaction that can only read, and returns what it answers as plain JSON values.
 *
 * @param parameters by name, without `$`; whole numbers are sent as integers, so that `LIMIT $count` takes them
 * @throws {StoreError} of the kind `query` where Neo4j does not accept the query or it would write; of the kinds that
 *   connecting has where there is no such server, user or database
 * @example
 * const { rows } = await queryNeo4j(server, 'MATCH (p:Person {name: $name})-[:MADE]->(s) RETURN s.text', { name });
 */
export async function queryNeo4j(
  server: Neo4jOptions,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<QueryResult> {
  const connection = await connect(server, 'objects');
  const { default: neo4j } = await import('neo4j-driver');
  const session = openSession(connection, 'READ');
  try {
    return await session.executeRead(async (transaction) => {
      const result = transaction.run(cypher, driverParameter(neo4j, parameters));
      const columns = await result.keys();
      const rows: JsonValue[][] = [];
      for await (const record of result) {
        rows.push(columns.map((_, i) => plainValue(neo4j, record.get(i) as unknown)));
      }
      return { columns: columns.map(String), rows };
    });
  } catch (error) {
    throw storeError(error, connection);
  } finally {
    await session.close().catch(() => undefined);
    await connection.driver.close();
  }
}
