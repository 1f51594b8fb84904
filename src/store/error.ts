/**
 * What went wrong with a store:
 * - `address`: the URI can't be understood
 * - `unavailable`: no server answers there, or it stopped answering
 * - `authentication`: user or password are wrong, or the user may not do this
 * - `database`: there is no such database on the server
 * - `query`: the server does not accept the query or its parameters
 * - `refused`: the server did not take what was to be written
 */
export type StoreErrorKind = 'address' | 'unavailable' | 'authentication' | 'database' | 'query' | 'refused';

/** Thrown where a store fails. The message says what to do, and never holds a password. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly kind: StoreErrorKind;

  constructor(kind: StoreErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}
