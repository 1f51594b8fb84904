/** `CASE WHEN … THEN … ELSE … END` */
import type { Case } from '../../parse/expression.ts';
import type { Scope } from '../../plan/plan.ts';
import type { Environment, Evaluate } from '../environment.ts';
import { compileExpression } from './compile.ts';

export function compileCase(expression: Case, scope: Scope, environment: Environment): Evaluate {
  const { operand, alternatives, otherwise } = expression;
  const last: Evaluate = otherwise ? compileExpression(otherwise, scope, environment) : () => null;
  const chosen = (inner: Scope): Evaluate => {
    const compiled = alternatives.map(({ when, then }) => ({
      when: compileExpression(when, inner, environment),
      then: compileExpression(then, scope, environment),
    }));
    return (row) => (compiled.find(({ when }) => when(row) === true)?.then ?? last)(row);
  };
  if (!operand) return chosen(scope);
  const slot = environment.planning.slot(operand.variable.name);
  const value = compileExpression(operand.value, scope, environment);
  const choice = chosen(new Map([...scope, [slot.name, slot]]));
  return (row) => {
    row[slot.index] = value(row);
    return choice(row);
  };
}
