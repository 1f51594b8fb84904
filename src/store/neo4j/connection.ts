/** Opens a connection to a Neo4j server, or says within the time limit why there is none. */
import type { Config, Driver, ManagedTransaction, Session } from 'neo4j-driver';
import { StoreError } from '../error.ts';
import { storeError, type Place } from './failure.ts';
import type { ToInteger } from './rows.ts';

export interface Neo4jOptions {
  /** `neo4j://`, `bolt://`, with `+s` or `+ssc` for an encrypted connection. User and password don't belong in it. */
  readonly uri: string;
  /** Without it, the server is asked for no authentication. */
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  /** Without it, the user's home database. */
  readonly database?: string | undefined;
  /** How long to wait for the server, and to try again when it fails for a moment: in milliseconds, 8000 by default. */
  readonly timeout?: number | undefined;
}

export interface Connection extends Place {
  readonly driver: Driver;
  readonly toInteger: ToInteger;
}

const defaultTimeout = 8_000;

/**
 * Connects and runs an empty query, so that a wrong address, user, password or database shows at once.
 *
 * @param integers how integers come back: as JavaScript numbers, or as the driver's own objects that hold 64 bits
 * @throws {StoreError} of the kinds `address`, `unavailable`, `authentication`, `database`
 */
export async function connect(options: Neo4jOptions, integers: 'numbers' | 'objects'): Promise<Connection> {
  const timeout = options.timeout ?? defaultTimeout;
  const server = address(options.uri);
  // Loading the driver takes most of a second, which only those who use Neo4j should wait for.
  const { default: neo4j } = await import('neo4j-driver');
  const { username, password = '', database } = options;
  const config: Config = {
    userAgent: 'newsgraph',
    connectionTimeout: timeout,
    connectionAcquisitionTimeout: timeout,
    maxTransactionRetryTime: timeout,
    disableLosslessIntegers: integers === 'numbers',
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  };
  let driver: Driver;
  try {
    driver = neo4j.driver(server, username === undefined ? undefined : neo4j.auth.basic(username, password), config);
  } catch (error) {
    const message = `${server} is not the address of a Neo4j server: it starts with neo4j:// or bolt://`;
    throw new StoreError('address', message, { cause: error });
  }
  const connection = { driver, toInteger: neo4j.int, server, username, database };
  try {
    await withinTime(timeout, ping(connection), server);
  } catch (error) {
    // Closing waits for a server that may never answer, so nothing waits for it.
    driver.close().catch(() => undefined);
    throw storeError(error, connection);
  }
  return connection;
}

export function openSession({ driver, database }: Connection, mode: 'READ' | 'WRITE'): Session {
  return driver.session({ ...(database !== undefined && { database }), defaultAccessMode: mode });
}

/** Does work in a transaction of its own, which the driver tries again where it failed for a moment. */
export async function inTransaction<T>(
  connection: Connection,
  mode: 'READ' | 'WRITE',
  work: (transaction: ManagedTransaction) => Promise<T>,
): Promise<T> {
  const session = openSession(connection, mode);
  try {
    return await (mode === 'WRITE' ? session.executeWrite(work) : session.executeRead(work));
  } catch (error) {
    throw storeError(error, connection);
  } finally {
    // What failed before is what counts, and after a success nothing is left that could be lost.
    await session.close().catch(() => undefined);
  }
}

/** The address as the driver takes it, and as it may be shown. */
function address(given: string): string {
  if (/^[^/]*\/\/[^/]*@/.test(given)) {
    throw new StoreError(
      'address',
      'the address of the Neo4j server holds a user or password: give them apart from it',
    );
  }
  // The name of neo4j:// until Neo4j 4.
  return given.trim().replace(/^bolt\+routing:/i, 'neo4j:');
}

/** Tries once: a managed transaction would try again for as long as the server says "not yet". */
async function ping(connection: Connection): Promise<void> {
  const session = openSession(connection, 'READ');
  try {
    await session.run('RETURN 1');
  } finally {
    await session.close();
  }
}

async function withinTime(milliseconds: number, work: Promise<void>, server: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new StoreError('unavailable', `${server} did not answer within ${milliseconds / 1000} seconds`));
    }, milliseconds);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
