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
  readonly lasting: Scope;
  readonly columns: readonly Slot[];
}

/** What a query knows from outside. */
export interface Surroundings {
  readonly scope: Scope;
  /** What is known everywhere in it, also after a WITH that does not name it. */
  readonly lasting: Scope;
}

const nothing: Scope = new Map();

export const noSurroundings: Surroundings = { scope: nothing, lasting: nothing };

export function planQuery(query: Query, surroundings: Surroundings, planning: Planning): PlannedQuery {
  return planParts(query, () => surroundings, planning);
}

function planParts(query: Query, around: (part: SingleQuery) => Surroundings, planning: Planning): PlannedQuery {
  const parts = query.parts.map((part) => planSingle(part, around(part), planning));
  if (parts.length === 1) return parts[0]!;
  const columns = parts[0]!.columns.map(({ name }) => planning.slot(name));
  const inOrder = parts.map(({ plan, columns: own }) => ({
    plan,
    columns: columns.map(({ name }) => own.find((one) => one.name === name)!),
  }));
  const union: Plan = { step: 'union', parts: inOrder, columns };
  return { plan: query.all ? union : { step: 'distinct', source: union, slots: columns }, columns };
}

function planSingle({ clauses }: SingleQuery, { scope, lasting }: Surroundings, planning: Planning): PlannedQuery {
  const counted = scope.size === 0 ? storedCount(clauses, planning) : null;
  if (counted) return counted;
  let state: State = { plan: { step: 'start' }, scope, lasting, columns: [] };
  for (const clause of clauses) state = planClause(clause, state, planning);
  return clauses.at(-1)!.kind === 'return' ? state : { ...state, columns: [] };
}

function planClause(clause: Clause, state: State, planning: Planning): State {
  switch (clause.kind) {
    case 'match':
      return planMatch(clause, state, planning);
    case 'unwind':
      return planUnwind(clause, state, planning);
    case 'with':
    case 'return':
      return {
        ...state,
        ...planProjection(clause.projection, clause.kind === 'with' ? clause.where : null, state, planning),
      };
    case 'call subquery':
      return planCall(clause, state, planning);
    case 'create':
      return { ...state, ...planCreate(clause, state, planning) };
  }
}

function planMatch({ patterns, where, optional }: Match, state: State, planning: Planning): State {
  const pattern = patternGraph(patterns, where, state.scope, planning);
  if (!optional) return { ...state, plan: planPattern(pattern, state.plan, planning), scope: pattern.scope };
  const inner = planPattern(pattern, { step: 'start' }, planning);
  const plan: Plan = { step: 'optional', source: state.plan, inner, slots: pattern.found };
  return { ...state, plan, scope: pattern.scope };
}

function planUnwind({ list, variable }: Unwind, state: State, planning: Planning): State {
  const slot = planning.slot(variable.name);
  const plan: Plan = { step: 'unwind', source: state.plan, list: bound(list, state.scope), variable: slot };
  return { ...state, plan, scope: new Map([...state.scope, [variable.name, slot]]) };
}

function planCall({ query, imports, optional }: Call, state: State, planning: Planning): State {
  const { scope, plan: source } = state;
  const { plan: inner, columns } = planParts(query, (part) => imported(part, imports, scope), planning);
  const plan: Plan = optional ? { step: 'optional', source, inner, slots: columns } : { step: 'each', source, inner };
  return { ...state, plan, scope: new Map([...scope, ...columns.map((slot): [string, Slot] => [slot.name, slot])]) };
}

/** Without a list of imports, what a WITH at the beginning of the subquery names. */
function imported(part: SingleQuery, imports: Call['imports'], scope: Scope): Surroundings {
  if (imports === null) return { scope: importsItself(part) ? scope : nothing, lasting: nothing };
  const chosen = imports === 'everything' ? scope : new Map(imports.map(({ name }) => [name, scope.get(name)!]));
  return { scope: chosen, lasting: chosen };
}

/** Whether it begins with a WITH of variables alone. */
export function importsItself({ clauses }: SingleQuery): boolean {
  const [first] = clauses;
  if (first?.kind !== 'with' || first.where) return false;
  return first.projection.items.every(({ expression, alias }) => expression.kind === 'variable' && alias === null);
}
