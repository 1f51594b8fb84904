/** Queries to plans: clause after clause. */
import type { Call, Clause, Match, Query, SingleQuery, Unwind } from '../parse/query.ts';
import { planCreate } from './create.ts';
import { patternGraph } from './match/translate.ts';
import { planPattern } from './match/match.ts';
import type { Plan, Scope, Slot } from './plan.ts';
import { bound, type Planning } from './planning.ts';
import { planProjection } from './projection.ts';
import { storedCount } from './stored-count.ts';

export interface PlannedQuery {
  readonly plan: Plan;
  readonly columns: readonly Slot[];
}

interface State {
  readonly plan: Plan;
  readonly scope: Scope;
  readonly columns: readonly Slot[];
}

/** @param scope what the query may refer to from outside */
export function planQuery(query: Query, scope: Scope, planning: Planning): PlannedQuery {
  const parts = query.parts.map((part) => planSingle(part, scope, planning));
  if (parts.length === 1) return parts[0]!;
  const columns = parts[0]!.columns.map(({ name }) => planning.slot(name));
  const inOrder = parts.map(({ plan, columns: own }) => ({
    plan,
    columns: columns.map(({ name }) => own.find((one) => one.name === name)!),
  }));
  const union: Plan = { step: 'union', parts: inOrder, columns };
  return { plan: query.all ? union : { step: 'distinct', source: union, slots: columns }, columns };
}

function planSingle({ clauses }: SingleQuery, scope: Scope, planning: Planning): PlannedQuery {
  const counted = scope.size === 0 ? storedCount(clauses, planning) : null;
  if (counted) return counted;
  let state: State = { plan: { step: 'start' }, scope, columns: [] };
  for (const clause of clauses) state = planClause(clause, state, planning);
  return state;
}

function planClause(clause: Clause, state: State, planning: Planning): State {
  switch (clause.kind) {
    case 'match':
      return planMatch(clause, state, planning);
    case 'unwind':
      return planUnwind(clause, state, planning);
    case 'with':
    case 'return':
      return planProjection(clause.projection, clause.kind === 'with' ? clause.where : null, state, planning);
    case 'call subquery':
      return planCall(clause, state, planning);
    case 'create':
      return { ...planCreate(clause, state, planning), columns: [] };
  }
}

function planMatch({ patterns, where, optional }: Match, { plan, scope }: State, planning: Planning): State {
  const pattern = patternGraph(patterns, where, scope, planning);
  if (!optional) return { plan: planPattern(pattern, plan, planning), scope: pattern.scope, columns: [] };
  const inner = planPattern(pattern, { step: 'start' }, planning);
  return { plan: { step: 'optional', source: plan, inner, slots: pattern.found }, scope: pattern.scope, columns: [] };
}

function planUnwind({ list, variable }: Unwind, { plan, scope }: State, planning: Planning): State {
  const slot = planning.slot(variable.name);
  return {
    plan: { step: 'unwind', source: plan, list: bound(list, scope), variable: slot },
    scope: new Map([...scope, [variable.name, slot]]),
    columns: [],
  };
}

function planCall({ query, imports, optional }: Call, { plan, scope }: State, planning: Planning): State {
  const { plan: inner, columns } = planQuery(query, importedScope(query, imports, scope), planning);
  const named = columns.map((slot): [string, Slot] => [slot.name, slot]);
  return {
    plan: optional ? { step: 'optional', source: plan, inner, slots: columns } : { step: 'each', source: plan, inner },
    scope: new Map([...scope, ...named]),
    columns: [],
  };
}

/** Without a list of imports, what a WITH at the beginning of the subquery names. */
function importedScope(query: Query, imports: Call['imports'], scope: Scope): Scope {
  if (imports === 'everything') return scope;
  if (imports) return new Map(imports.map(({ name }) => [name, scope.get(name)!]));
  return query.parts.some(importsItself) ? scope : new Map();
}

export function importsItself({ clauses }: SingleQuery): boolean {
  return clauses[0]?.kind === 'with';
}
