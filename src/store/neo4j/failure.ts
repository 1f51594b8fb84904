/** Turns what the driver throws into a StoreError that says what to do. */
import { StoreError, type StoreErrorKind } from '../error.ts';

/** Where it happened, as messages tell it. */
export interface Place {
  /** The server's address. */
  readonly server: string;
  readonly username?: string | undefined;
  readonly database?: string | undefined;
}

/**
 * Neo4j's status codes are `Neo.<ClientError|TransientError|DatabaseError>.<category>.<title>`; the driver has a few of
 * its own. See "Status codes for errors" in the Neo4j manual.
 */
const kinds: readonly (readonly [pattern: RegExp, kind: StoreErrorKind])[] = [
  // "N/A" is what the driver gives where it waited in vain for a connection.
  [/^(ServiceUnavailable|SessionExpired|ProtocolError|N\/A)$/, 'unavailable'],
  [/^Neo\.ClientError\.Security\./, 'authentication'],
  [/\.DatabaseNotFound$/, 'database'],
  [/\.Database(Unavailable|NotUp)$/, 'unavailable'],
  [/^Neo\.ClientError\.(Statement|Procedure)\./, 'query'],
];

/** A StoreError stays as it is; anything that is no failure of the driver or the server (a bug) does, too. */
export function storeError(error: unknown, place: Place): unknown {
  if (!(error instanceof Error) || error instanceof StoreError || !isDriverError(error)) return error;
  const kind = kinds.find(([pattern]) => pattern.test(error.code))?.[1] ?? 'refused';
  return new StoreError(kind, messageOf(kind, error, place), { cause: error });
}

function isDriverError(error: Error): error is Error & { readonly code: string } {
  return error.name === 'Neo4jError' && 'code' in error && typeof error.code === 'string';
}

function messageOf(kind: StoreErrorKind, error: Error & { readonly code: string }, place: Place): string {
  const { server, username, database } = place;
  switch (kind) {
    case 'unavailable':
      return `no Neo4j server answers at ${server}: is it started, and is the address right?`;
    case 'authentication':
      return authenticationMessage(error.code, server, username);
    case 'database':
      return `there is no database ${database === undefined ? 'of this user' : `"${database}"`} at ${server}`;
    case 'query':
      return `Neo4j does not accept the query: ${error.message}`;
    default:
      return `Neo4j at ${server} refused: ${error.message} (${error.code})`;
  }
}

function authenticationMessage(code: string, server: string, username: string | undefined): string {
  if (code.endsWith('.AuthenticationRateLimit')) {
    return `too many wrong passwords for ${server}: wait some seconds, then try again with the right one`;
  }
  if (code.endsWith('.CredentialsExpired')) return `the password at ${server} must be changed before it can be used`;
  if (code.endsWith('.Forbidden')) return `the user "${username ?? ''}" may not do this at ${server}`;
  if (username === undefined) return `${server} wants a user and a password`;
  return `${server} does not accept the user "${username}" with this password`;
}
