/** Random expressions of a kind. */
import { lists } from './lists.ts';
import { booleans } from './predicates.ts';
import { floats, integers } from './numbers.ts';
import { strings } from './strings.ts';
import type { Scope, ValueKind } from './scope.ts';

export function expression(scope: Scope, kind: ValueKind): string {
  if (kind === 'string') return strings(scope);
  if (kind === 'integer') return integers(scope);
  if (kind === 'float') return floats(scope);
  if (kind === 'boolean') return booleans(scope);
  return lists(scope, kind);
}

/** `CASE`, `coalesce` and what else gives any kind of value. */
export function chosen(scope: Scope, kind: ValueKind): string {
  const { choices } = scope;
  const one = (): string => expression(scope, kind);
  return choices.run([
    () => `coalesce(${one()}, ${one()})`,
    () => `CASE WHEN ${booleans(scope)} THEN ${one()} ELSE ${one()} END`,
    () => `CASE WHEN ${booleans(scope)} THEN ${one()} END`,
    () => `CASE ${strings(scope)} WHEN ${strings(scope)} THEN ${one()} ELSE ${one()} END`,
    () => `nullIf(${one()}, ${one()})`,
  ]);
}
