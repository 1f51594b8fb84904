/** What is done with each element of a list. */
import { CypherError } from '../../error.ts';
import type { Expression, ListComprehension, Quantifier, Reduce } from '../../parse/expression.ts';
import type { Scope, Slot } from '../../plan/plan.ts';
import { truth, type Truth } from '../../values/logic.ts';
import { isList, typeOf } from '../../values/types.ts';
import type { ListValue, Value } from '../../values/value.ts';
import type { Environment, Evaluate, Row } from '../environment.ts';
import { compileExpression } from './compile.ts';
import { placed } from './placed.ts';

type EvaluateList = (row: Row) => ListValue | null;

function compileList(list: Expression, scope: Scope, environment: Environment): EvaluateList {
  const evaluate = compileExpression(list, scope, environment);
  const checked = placed(environment, list.at, (value: Value): ListValue | null => {
    if (value === null || isList(value)) return value;
    throw new CypherError('type', `a LIST is wanted here, not ${typeOf(value)}`);
  });
  return (row) => checked(evaluate(row));
}

function withVariables(scope: Scope, ...slots: readonly Slot[]): Scope {
  return new Map([...scope, ...slots.map((slot): [string, Slot] => [slot.name, slot])]);
}

export function compileListComprehension(
  { list, variable, where, result }: ListComprehension,
  scope: Scope,
  environment: Environment,
): Evaluate {
  const elements = compileList(list, scope, environment);
  const slot = environment.planning.slot(variable.name);
  const inner = withVariables(scope, slot);
  const condition = where && compileExpression(where, inner, environment);
  const made = result && compileExpression(result, inner, environment);
  return (row) => {
    const values = elements(row);
    if (values === null) return null;
    const results: Value[] = [];
    for (const value of values) {
      row[slot.index] = value;
      if (!condition || truth(condition(row))) results.push(made ? made(row) : value);
    }
    return results;
  };
}

/** How many of the list's elements fulfil a condition, and of how many it is not known. */
interface Count {
  readonly fulfilled: number;
  readonly unknown: number;
  readonly all: number;
}

const answers: Readonly<Record<Quantifier['which'], (count: Count) => Truth>> = {
  all: ({ fulfilled, unknown, all }) => (fulfilled + unknown < all ? false : unknown ? null : true),
  any: ({ fulfilled, unknown }) => (fulfilled ? true : unknown ? null : false),
  none: ({ fulfilled, unknown }) => (fulfilled ? false : unknown ? null : true),
  single: ({ fulfilled, unknown }) => (fulfilled > 1 ? false : unknown ? null : fulfilled === 1),
};

export function compileQuantifier(
  { which, list, variable, where }: Quantifier,
  scope: Scope,
  environment: Environment,
): Evaluate {
  const elements = compileList(list, scope, environment);
  const slot = environment.planning.slot(variable.name);
  const evaluate = compileExpression(where, withVariables(scope, slot), environment);
  const condition = placed(environment, where.at, (row: Row) => truth(evaluate(row)));
  const answer = answers[which];
  return (row) => {
    const values = elements(row);
    if (values === null) return null;
    let fulfilled = 0;
    let unknown = 0;
    for (const value of values) {
      row[slot.index] = value;
      const holds = condition(row);
      if (holds === true) fulfilled++;
      else if (holds === null) unknown++;
    }
    return answer({ fulfilled, unknown, all: values.length });
  };
}

export function compileReduce(
  { list, variable, accumulator, start, next }: Reduce,
  scope: Scope,
  environment: Environment,
): Evaluate {
  const elements = compileList(list, scope, environment);
  const slot = environment.planning.slot(variable.name);
  const result = environment.planning.slot(accumulator.name);
  const first = compileExpression(start, scope, environment);
  const following = compileExpression(next, withVariables(scope, slot, result), environment);
  return (row) => {
    const values = elements(row);
    if (values === null) return null;
    let reached = first(row);
    for (const value of values) {
      row[slot.index] = value;
      row[result.index] = reached;
      reached = following(row);
    }
    return reached;
  };
}
