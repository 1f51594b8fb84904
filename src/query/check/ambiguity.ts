/** What stands beside an aggregation, and has no one value for all rows that are put together. */
import type { Expression } from '../parse/expression.ts';
import { signature } from '../parse/walk.ts';
import { isAggregation } from '../plan/aggregation.ts';

/** @param keys what the rows are put together by */
export function ambiguousPart(expression: Expression, keys: readonly Expression[]): Expression | null {
  const known = new Set(keys.filter(({ kind }) => kind === 'variable' || kind === 'property').map(signature));
  return find(expression, known, new Set());
}

function find(part: unknown, keys: ReadonlySet<string>, own: ReadonlySet<string>): Expression | null {
  if (typeof part !== 'object' || part === null) return null;
  if (!('kind' in part)) return findAmong(Object.values(part), keys, own);
  const expression = part as Expression;
  if (isAggregation(expression) || expression.kind === 'literal' || expression.kind === 'subquery') return null;
  if (expression.kind === 'variable') {
    return own.has(expression.name) || keys.has(signature(expression)) ? null : expression;
  }
  if (expression.kind === 'property' && keys.has(signature(expression))) return null;
  return findAmong(Object.values(expression), keys, new Set([...own, ...declaredBy(expression)]));
}

function findAmong(parts: readonly unknown[], keys: ReadonlySet<string>, own: ReadonlySet<string>): Expression | null {
  for (const part of parts) {
    const found = find(part, keys, own);
    if (found) return found;
  }
  return null;
}

function declaredBy(expression: Expression): string[] {
  switch (expression.kind) {
    case 'list comprehension':
    case 'quantifier':
      return [expression.variable.name];
    case 'reduce':
      return [expression.variable.name, expression.accumulator.name];
    case 'case':
      return expression.operand ? [expression.operand.variable.name] : [];
    default:
      return [];
  }
}
