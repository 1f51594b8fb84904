/** Where a Neo4j is, from options and environment. The password comes from the environment alone. */
import type { Command } from 'commander';
import type { Patience } from '../store/neo4j/patience.ts';
import type { Store } from '../store/store.ts';
import { UsageError } from './exit-codes.ts';

export interface ConnectionOptions {
  readonly user?: string;
  readonly database?: string;
}

export interface Connection {
  readonly uri: string;
  /** Absent where neither a user nor a password is given: the server may want none. */
  readonly username?: string;
  readonly password: string;
  /** Absent where none is given: the user's home database. */
  readonly database?: string;
  /** In milliseconds. */
  readonly timeout: number;
}

/** Loading and ending included, the command tells within ten seconds that no server answers. */
const timeout = 6_000;

export const connectionHelp = `
Environment:
  NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE; an option counts more than its variable.
  The password is read from NEO4J_PASSWORD alone, and never printed.`;

/** Adds `--user` and `--database`. */
export function withConnectionOptions(command: Command): Command {
  return command
    .option('--user <name>', 'user of the Neo4j server, else NEO4J_USERNAME')
    .option('--database <name>', 'database on the server, else NEO4J_DATABASE');
}

export function isStoreAddress(text: string): boolean {
  return /^(?:neo4j|bolt)(?:\+s|\+ssc)?:\/\//iu.test(text);
}

/**
 * The connection to an address.
 *
 * @param address as given; where it is not, NEO4J_URI counts
 * @throws {UsageError} which shows no address that holds a password
 */
export function connectionOf(
  address: string | undefined,
  options: ConnectionOptions,
  environment: NodeJS.ProcessEnv = process.env,
): Connection {
  const uri = address ?? environment['NEO4J_URI'];
  if (!uri) throw new UsageError('no address of a Neo4j: give neo4j://… or bolt://…, or set NEO4J_URI');
  if (/^[^/?#]*:\/\/[^/]*@/u.test(uri)) {
    throw new UsageError('an address must not hold a user or a password: use --user and NEO4J_PASSWORD');
  }
  if (!isStoreAddress(uri)) throw new UsageError(`not the address of a Neo4j (neo4j://… or bolt://…): ${uri}`);
  const password = environment['NEO4J_PASSWORD'] ?? '';
  const username = options.user ?? environment['NEO4J_USERNAME'] ?? (password === '' ? '' : 'neo4j');
  const database = options.database ?? environment['NEO4J_DATABASE'] ?? '';
  return { uri, password, timeout, ...(username !== '' && { username }), ...(database !== '' && { database }) };
}

/**
 * Runs an action on the store, which is closed afterwards whatever happens.
 *
 * @param patience where a server that stops answering meanwhile is waited for
 */
export async function withStore<T>(
  connection: Connection,
  action: (store: Store) => Promise<T>,
  patience?: Patience,
): Promise<T> {
  // The driver takes most of a second to load.
  const { Neo4jStore } = await import('../store/neo4j.ts');
  const store = await Neo4jStore.connect({ ...connection, patience });
  try {
    return await action(store);
  } finally {
    await store.close();
  }
}
