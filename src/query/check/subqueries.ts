/** Expressions that ask the graph. */
import type { PatternComprehension, PatternExpression, Subquery } from '../parse/expression.ts';
import { condition, type Checking, type Place } from './checking.ts';
import { checkExpression } from './expressions.ts';
import { checkPatterns } from './patterns.ts';
import { checkQuery } from './queries.ts';
import { boolean, integer, listOf, any, path, type StaticType } from './static-type.ts';

export function checkPatternExpression(
  { pattern, at }: PatternExpression,
  { names, predicate }: Place,
  checking: Checking,
): StaticType {
  if (pattern.shortest === null && !predicate) {
    throw checking.error('A pattern can only stand where true or false is wanted; see EXISTS { } and COUNT { }', at);
  }
  const declared = checkPatterns([pattern], names, checking);
  const added = [...declared.keys()].find((name) => !names.has(name));
  if (added !== undefined && pattern.shortest === null) {
    throw checking.error(`The variable ${added} is not defined, and a pattern that is a condition declares none`, at);
  }
  if (pattern.shortest === null) return boolean;
  return pattern.shortest === 'all' ? listOf(path) : path;
}

export function checkPatternComprehension(
  { pattern, where, result }: PatternComprehension,
  { names }: Place,
  checking: Checking,
): StaticType {
  const declared = checkPatterns([pattern], names, checking);
  if (where) checking.want(checkExpression(where, condition(declared), checking), ['BOOLEAN'], where.at);
  return listOf(checkExpression(result, { names: declared, aggregation: 'forbidden', predicate: false }, checking));
}

export function checkSubquery({ which, query, at }: Subquery, { names }: Place, checking: Checking): StaticType {
  const columns = checkQuery(query, { names, lasting: names, mayEndAnyhow: which !== 'COLLECT' }, checking);
  if (which === 'EXISTS') return boolean;
  if (which === 'COUNT') return integer;
  if (columns.size !== 1) throw checking.error('COLLECT { } returns one column', at);
  return listOf([...columns.values()][0] ?? any);
}
