/** Errors of values and functions, with the place in the query where they come from. */
import { CypherError } from '../../error.ts';
import type { Environment } from '../environment.ts';

/** The same function, whose errors show the place. */
export function placed<Arguments extends readonly unknown[], Result>(
  { planning }: Environment,
  at: number,
  compute: (...values: Arguments) => Result,
): (...values: Arguments) => Result {
  return (...values) => {
    try {
      return compute(...values);
    } catch (error) {
      if (!(error instanceof CypherError) || error.line !== null) throw error;
      throw planning.error(error.kind, error.message.charAt(0).toUpperCase() + error.message.slice(1), at);
    }
  };
}
