/** Functions. */
import { findAggregation, findFunction } from '../../functions/table.ts';
import type { FunctionCall } from '../../parse/expression.ts';
import type { Scope } from '../../plan/plan.ts';
import type { Value } from '../../values/value.ts';
import type { Environment, Evaluate } from '../environment.ts';
import { compileExpression } from './compile.ts';
import { placed } from './placed.ts';

export function compileCall(call: FunctionCall, scope: Scope, environment: Environment): Evaluate {
  const { name, at } = call;
  const { planning, context } = environment;
  const [first] = call.arguments;
  if (name.toLowerCase() === 'exists' && first?.kind === 'pattern') return compileExpression(first, scope, environment);
  if (findAggregation(name)) throw planning.error('semantic', `${name}() can only stand in WITH and RETURN`, at);
  const found = findFunction(name);
  if (!found) throw planning.error('semantic', `There is no function ${name}()`, at);
  const compute = placed(environment, at, (values: readonly Value[]) => found.call(values, context));
  const values = call.arguments.map((one) => compileExpression(one, scope, environment));
  if (values.length === 1) {
    const [only] = values as [Evaluate];
    return (row) => compute([only(row)]);
  }
  return (row) => compute(values.map((value) => value(row)));
}
