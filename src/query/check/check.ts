/** Checks that need no graph: what a query says must mean something before it is run. */
import type { Statement } from '../parse/query.ts';
import { Checking } from './checking.ts';
import { checkQuery } from './queries.ts';

/**
 * @param text of the query, to show where in it something is wrong
 * @throws {CypherError} `semantic` for variables and functions that don't exist, names with two meanings, aggregations
 *   where rows can't be aggregated; `type` where a value is surely of the wrong type
 */
export function check({ query }: Statement, text: string): void {
  checkQuery(query, { names: new Map(), lasting: new Map(), mayEndAnyhow: false }, new Checking(text));
}
