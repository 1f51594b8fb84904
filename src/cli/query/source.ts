/** What a question is put to: a graph in memory, or a Neo4j. */
import type { QueryResult } from '../../query/json-value.ts';
import { connectionOf, isStoreAddress } from '../connection.ts';
import { UsageError } from '../exit-codes.ts';
import type { InputOptions } from './inputs.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** The names that a question may use, each list in its order. */
export interface Vocabulary {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly properties: readonly string[];
}

export interface Source {
  /** How many inputs, or articles in them, could not be read; each has been told. */
  readonly problems: number;
  /** @param limit of the rows: no more are worked out */
  query(cypher: string, parameters: Parameters, limit: number): Promise<QueryResult>;
  vocabulary(): Promise<Vocabulary>;
  close(): Promise<void>;
}

/**
 * Opens what `--from` names, the NEO4J_URI of the environment without it.
 *
 * @throws {UsageError} where a Neo4j stands beside something else, or there is nothing to ask
 * @throws {StoreError} where the Neo4j can't be reached
 */
export async function openSource(from: readonly string[], options: InputOptions): Promise<Source> {
  const address = from.find((one) => isStoreAddress(one));
  if (address !== undefined && from.length > 1) throw new UsageError('a Neo4j is asked alone: give one --from');
  if (from.length > 0 && address === undefined) {
    const { openGraph } = await import('./graph-source.ts');
    return openGraph(from, options);
  }
  if (address === undefined && !process.env['NEO4J_URI']) {
    throw new UsageError(
      'nothing to ask: give --from with articles, a graph file or the address of a Neo4j, or set NEO4J_URI',
    );
  }
  const connection = connectionOf(address, options);
  const { openNeo4j } = await import('./neo4j-source.ts');
  return openNeo4j(connection);
}
