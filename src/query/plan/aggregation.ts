/** Projections that put rows together: what is not aggregated tells which rows belong together. */
import { findAggregation } from '../functions/table.ts';
import type { CountRows, Expression, FunctionCall, Variable } from '../parse/expression.ts';
import type { Projection } from '../parse/query.ts';
import { rewritten, signature } from '../parse/walk.ts';
import type { AggregateCall, Assignment, Plan, Scope, Slot } from './plan.ts';
import { bound, type Planning } from './planning.ts';
import { byColumns, type Column, type Valued } from './columns.ts';

export function isAggregation(expression: Expression): expression is FunctionCall | CountRows {
  if (expression.kind === 'count rows') return true;
  return expression.kind === 'call' && findAggregation(expression.name) !== undefined;
}

/** Aggregations of a subquery are its own. */
export function containsAggregation(expression: Expression): boolean {
  let found = false;
  rewritten(expression, (part) => {
    if (isAggregation(part)) found = true;
    return part.kind === 'subquery' || isAggregation(part) ? part : null;
  });
  return found;
}

export function aggregated(
  columns: readonly Column[],
  { order }: Projection,
  { plan, scope }: { plan: Plan; scope: Scope },
  planning: Planning,
): Valued {
  const calls = new Calls(scope, planning);
  const keyColumns = columns.filter(({ expression }) => !containsAggregation(expression));
  const keys = keyColumns.map(({ name, expression }): Assignment => {
    return { slot: planning.slot(name), value: bound(expression, scope) };
  });
  const grouped = new Map<string, Slot>(keys.map(({ slot }) => [slot.name, slot]));
  const byKeys = byKeyColumns(keyColumns);
  const results = columns
    .filter(({ expression }) => containsAggregation(expression))
    .map(({ name, expression }) => ({ slot: planning.slot(name), expression: byKeys(calls.replaced(expression)) }));
  const orderings = byColumns(columns);
  for (const { expression } of order) calls.replaced(orderings(expression));
  const after = new Map([...grouped, ...calls.slots]);
  const assignments = results.map(({ slot, expression }) => ({ slot, value: bound(expression, after) }));
  const aggregate: Plan = { step: 'aggregate', source: plan, keys, calls: calls.all };
  return {
    plan: assignments.length ? { step: 'project', source: aggregate, assignments } : aggregate,
    scope: new Map([...after, ...results.map(({ slot }): [string, Slot] => [slot.name, slot])]),
    replaced: (expression) => byKeys(calls.replaced(orderings(expression))),
  };
}

/** `person` stands for itself where it is a key under another name. */
function byKeyColumns(columns: readonly Column[]): (expression: Expression) => Expression {
  const names = new Map(columns.map(({ name, expression }) => [signature(expression), name]));
  return (expression) =>
    rewritten(expression, (part): Variable | null => {
      const name = part.kind === 'variable' || part.kind === 'property' ? names.get(signature(part)) : undefined;
      return name === undefined ? null : { kind: 'variable', at: part.at, name };
    });
}

/** The aggregations of a projection, each of them once. */
class Calls {
  readonly all: AggregateCall[] = [];
  readonly slots = new Map<string, Slot>();
  readonly #known = new Map<string, Slot>();
  readonly #scope: Scope;
  readonly #planning: Planning;

  constructor(scope: Scope, planning: Planning) {
    this.#scope = scope;
    this.#planning = planning;
  }

  /** With a variable for each aggregation. */
  replaced(expression: Expression): Expression {
    return rewritten(expression, (part) => {
      if (part.kind === 'subquery') return part;
      if (!isAggregation(part)) return null;
      return { kind: 'variable', at: part.at, name: this.#slot(part).name };
    });
  }

  #slot(call: FunctionCall | CountRows): Slot {
    const key = signature(call);
    const there = this.#known.get(key);
    if (there) return there;
    const slot = this.#planning.slot(` aggregation ${this.#planning.width}`);
    this.#known.set(key, slot);
    this.slots.set(slot.name, slot);
    const counted = call.kind === 'count rows';
    this.all.push({
      slot,
      name: counted ? null : call.name,
      at: call.at,
      distinct: counted ? false : call.distinct,
      arguments: counted ? [] : call.arguments.map((one) => bound(one, this.#scope)),
    });
    return slot;
  }
}
