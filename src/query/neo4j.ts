/** Runs Cypher against Neo4j, for reading only. */
import { connect, openSession, type Connection, type Neo4jOptions } from '../store/neo4j/connection.ts';
import { storeError } from '../store/neo4j/failure.ts';
import { driverParameter, plainValue } from './driver-values.ts';
import type { JsonValue, QueryResult } from './json-value.ts';

export type { QueryResult } from './json-value.ts';

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
  const reader = await Neo4jReader.connect(server);
  try {
    return await reader.query(cypher, parameters);
  } finally {
    await reader.close();
  }
}

/** A connection that is asked several times. */
export class Neo4jReader {
  readonly #connection: Connection;

  private constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** @throws {StoreError} of the kinds that connecting has */
  static async connect(server: Neo4jOptions): Promise<Neo4jReader> {
    return new Neo4jReader(await connect(server, 'objects'));
  }

  /**
   * As {@link queryNeo4j} does.
   *
   * @param limit of the rows; the server is told to stop after them
   */
  async query(
    cypher: string,
    parameters: Readonly<Record<string, unknown>> = {},
    limit = Infinity,
  ): Promise<QueryResult> {
    const { default: neo4j } = await import('neo4j-driver');
    const session = openSession(this.#connection, 'READ');
    try {
      return await session.executeRead(async (transaction) => {
        const result = transaction.run(cypher, driverParameter(neo4j, parameters));
        const columns = await result.keys();
        const rows: JsonValue[][] = [];
        if (limit > 0) {
          for await (const record of result) {
            rows.push(columns.map((_, i) => plainValue(neo4j, record.get(i) as unknown)));
            if (rows.length >= limit) break;
          }
        }
        return { columns: columns.map(String), rows };
      });
    } catch (error) {
      throw storeError(error, this.#connection);
    } finally {
      await session.close().catch(() => undefined);
    }
  }

  close(): Promise<void> {
    return this.#connection.driver.close();
  }
}
