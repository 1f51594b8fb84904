/** WITH and RETURN: what is kept of the rows, in which order, and how many of them. */
import type { Expression } from '../parse/expression.ts';
import type { Projection } from '../parse/query.ts';
import { variablesIn } from '../parse/walk.ts';
import { aggregated, containsAggregation } from './aggregation.ts';
import { byColumns, columnsOf, type Column, type Valued } from './columns.ts';
import type { Assignment, Plan, Scope, Slot } from './plan.ts';
import { bound, type Planning } from './planning.ts';

export interface Projected {
  readonly plan: Plan;
  readonly scope: Scope;
  readonly columns: readonly Slot[];
}

export function planProjection(
  projection: Projection,
  where: Expression | null,
  { plan, scope, lasting }: { plan: Plan; scope: Scope; lasting: Scope },
  planning: Planning,
): Projected {
  const columns = columnsOf(
    projection,
    [...scope.keys()].filter((name) => !lasting.has(name)),
  );
  const aggregates = [...columns.map(({ expression }) => expression), ...projection.order.map((one) => one.expression)];
  const valued = aggregates.some(containsAggregation)
    ? aggregated(columns, projection, { plan, scope }, planning)
    : assigned(columns, { plan, scope }, planning);
  const slots = columns.map(({ name }) => valued.scope.get(name)!);
  const result = new Map([...lasting, ...columns.map(({ name }, i): [string, Slot] => [name, slots[i]!])]);
  const condition = where && valued.replaced(where);
  const kept = condition && !projection.distinct ? keptFor(condition, valued.scope, slots) : slots;
  let next: Plan = valued.plan;
  if (projection.distinct) next = { step: 'distinct', source: next, slots };
  next = ordered(projection, valued.scope, kept, next, valued.replaced);
  if (condition) next = { step: 'filter', source: next, predicate: bound(condition, valued.scope) };
  return { plan: next, scope: result, columns: slots };
}

function assigned(
  columns: readonly Column[],
  { plan, scope }: { plan: Plan; scope: Scope },
  planning: Planning,
): Valued {
  const assignments: Assignment[] = [];
  const after = new Map(scope);
  for (const { name, expression } of columns) {
    const same = expression.kind === 'variable' ? scope.get(expression.name) : undefined;
    const slot = same ? { ...same, name } : planning.slot(name);
    if (!same) assignments.push({ slot, value: bound(expression, scope) });
    after.set(name, slot);
  }
  return {
    plan: assignments.length ? { step: 'project', source: plan, assignments } : plan,
    scope: after,
    replaced: byColumns(columns),
  };
}

function keptFor(where: Expression, scope: Scope, slots: readonly Slot[]): Slot[] {
  const named = [...variablesIn(where)].map((name) => scope.get(name)).filter((slot) => slot !== undefined);
  return [...new Set([...slots, ...named])];
}

function ordered(
  { order, skip, limit }: Projection,
  scope: Scope,
  kept: readonly Slot[],
  source: Plan,
  replaced: (expression: Expression) => Expression,
): Plan {
  let plan = source;
  const none: Scope = new Map();
  if (order.length) {
    const keys = order.map(({ expression, descending }) => ({ value: bound(replaced(expression), scope), descending }));
    const [first, skipped] = [limit && bound(limit, none), limit && skip && bound(skip, none)];
    plan = { step: 'sort', source: plan, keys, kept, first, skipped };
  }
  if (skip) plan = { step: 'skip', source: plan, count: bound(skip, none) };
  if (limit) plan = { step: 'limit', source: plan, count: bound(limit, none) };
  return plan;
}
