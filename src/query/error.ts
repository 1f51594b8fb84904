/** The one error of a question in Cypher. */

/**
 * `syntax`: the text is no Cypher; `semantic`: it is, but means nothing, such as an unknown variable; `type`: a value of
 * the wrong type; `runtime`: a value that can't be computed, such as 1 / 0; `unsupported`: Cypher that is not run here.
 */
export type CypherErrorKind = 'syntax' | 'semantic' | 'type' | 'runtime' | 'unsupported';

/** Where in the query: both count from 1. */
export interface CypherPlace {
  readonly line: number;
  readonly column: number;
}

export class CypherError extends Error {
  override readonly name = 'CypherError';
  readonly kind: CypherErrorKind;
  /** Null where only the message tells. */
  readonly line: number | null;
  readonly column: number | null;

  constructor(kind: CypherErrorKind, message: string, place?: CypherPlace) {
    super(message);
    this.kind = kind;
    this.line = place?.line ?? null;
    this.column = place?.column ?? null;
  }
}
