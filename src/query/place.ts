/** Errors that show where in a query they are. */
import { CypherError, type CypherErrorKind } from './error.ts';

/** @param at offset in UTF-16 code units */
export function errorAt(kind: CypherErrorKind, message: string, query: string, at: number): CypherError {
  const before = query.slice(0, at).split(/\r\n|\r|\n/u);
  const line = before.length;
  const column = before.at(-1)!.length + 1;
  const shown = query.split(/\r\n|\r|\n/u)[line - 1] ?? '';
  const margin = before.at(-1)!.replaceAll(/[^\t]/gu, ' ');
  return new CypherError(kind, `${message} (line ${line}, column ${column})\n${shown}\n${margin}^`, { line, column });
}
