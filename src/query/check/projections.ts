/** WITH and RETURN. */
import type { Expression } from '../parse/expression.ts';
import type { Projection, Return, With } from '../parse/query.ts';
import { signature, variablesIn } from '../parse/walk.ts';
import { containsAggregation } from '../plan/aggregation.ts';
import { byColumns, columnsOf, type Column } from '../plan/columns.ts';
import { ambiguousPart } from './ambiguity.ts';
import { condition, type Checking } from './checking.ts';
import { checkExpression } from './expressions.ts';
import type { Names, StaticType } from './static-type.ts';

/** @returns what is known afterwards */
export function checkProjection(clause: With | Return, before: Names, lasting: Names, checking: Checking): Names {
  const { projection } = clause;
  const visible = [...before.keys()].filter((name) => !lasting.has(name));
  if (projection.everything && clause.kind === 'return' && visible.length === 0) {
    throw checking.error('RETURN * needs a variable at least', clause.at);
  }
  const columns = columnsOf(projection, visible);
  checkNames(clause, columns, checking);
  const types = new Map<string, StaticType>();
  for (const { name, expression } of columns) {
    types.set(name, checkExpression(expression, { names: before, aggregation: 'allowed', predicate: false }, checking));
  }
  checkAmbiguity(columns, projection, checking);
  checkOrder(projection, columns, before, types, checking);
  for (const count of [projection.skip, projection.limit]) if (count) checkCount(count, checking);
  const after = new Map([...lasting, ...types]);
  if (clause.kind === 'with' && clause.where) {
    const aggregates = columns.some(({ expression }) => containsAggregation(expression));
    const names = aggregates || projection.distinct ? after : new Map([...before, ...types]);
    const where = checkExpression(byColumns(columns)(clause.where), condition(names), checking);
    checking.want(where, ['BOOLEAN'], clause.where.at);
  }
  return clause.kind === 'return' ? types : after;
}

function checkNames({ kind, projection, at }: With | Return, columns: readonly Column[], checking: Checking): void {
  const seen = new Set<string>();
  for (const { name } of columns) {
    if (seen.has(name)) throw checking.error(`Two columns are called ${name}`, at);
    seen.add(name);
  }
  const nameless = projection.items.find(({ alias, expression }) => !alias && expression.kind !== 'variable');
  if (kind === 'with' && nameless) throw checking.error('An expression in WITH needs a name: add AS', nameless.at);
}

function checkAmbiguity(columns: readonly Column[], { order }: Projection, checking: Checking): void {
  const keys = columns.filter(({ expression }) => !containsAggregation(expression));
  const named = [...keys.map(({ expression }) => expression), ...columns.map(({ name }) => variable(name))];
  const parts = [
    ...columns.map(({ expression }) => ({ expression, keys: keys.map((key) => key.expression) })),
    ...order.map(({ expression }) => ({ expression, keys: named })),
  ];
  for (const { expression, keys: known } of parts) {
    const ambiguous = containsAggregation(expression) ? ambiguousPart(expression, known) : null;
    if (!ambiguous) continue;
    const message = 'Beside an aggregation only what is a column of its own can stand';
    throw checking.error(`${message}: put this into a WITH before`, ambiguous.at);
  }
}

function variable(name: string): Expression {
  return { kind: 'variable', at: 0, name };
}

/** After an aggregation or DISTINCT only columns are left to order by. */
function checkOrder(
  { order, distinct }: Projection,
  columns: readonly Column[],
  before: Names,
  types: Names,
  checking: Checking,
): void {
  const aggregates = columns.some(({ expression }) => containsAggregation(expression));
  const known = new Set(columns.map(({ expression }) => signature(expression)));
  for (const { expression } of order) {
    if (known.has(signature(expression))) continue;
    const names = distinct || aggregates ? types : new Map([...before, ...types]);
    const aggregation = aggregates ? 'allowed' : 'forbidden';
    checkExpression(byColumns(columns)(expression), { names, aggregation, predicate: false }, checking);
  }
}

function checkCount(count: Expression, checking: Checking): void {
  if (variablesIn(count).size) throw checking.error('A number of rows names no variable', count.at);
  checking.want(
    checkExpression(count, { names: new Map(), aggregation: 'forbidden', predicate: false }, checking),
    ['INTEGER'],
    count.at,
  );
  if (count.kind === 'literal' && typeof count.value === 'bigint' && count.value < 0n) {
    throw checking.error('A number of rows is not negative', count.at);
  }
}
