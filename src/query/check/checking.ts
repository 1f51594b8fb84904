/** What checks share: the query's text for errors, and where an expression stands. */
import type { CypherError, CypherErrorKind } from '../error.ts';
import { errorAt } from '../place.ts';
import type { TypeName } from '../values/types.ts';
import { maybe, type Names, type StaticType } from './static-type.ts';

export interface Place {
  readonly names: Names;
  /** `inside` is an aggregation's argument, where no other may stand. */
  readonly aggregation: 'allowed' | 'inside' | 'forbidden';
  /** Whether true or false is wanted, so that a pattern can stand here. */
  readonly predicate: boolean;
}

export class Checking {
  readonly #query: string;

  constructor(query: string) {
    this.#query = query;
  }

  error(message: string, at: number, kind: CypherErrorKind = 'semantic'): CypherError {
    return errorAt(kind, message, this.#query, at);
  }

  want(type: StaticType, wanted: readonly TypeName[], at: number): void {
    if (maybe(type, wanted)) return;
    throw this.error(`${wanted.join(' or ')} is wanted here, not ${type.type}`, at, 'type');
  }
}

/** Where neither aggregations nor patterns can stand. */
export function plain(names: Names): Place {
  return { names, aggregation: 'forbidden', predicate: false };
}

export function condition(names: Names): Place {
  return { names, aggregation: 'forbidden', predicate: true };
}
