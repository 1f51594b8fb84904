/** `=`, `<>`, `<`, `<=`, `>`, `>=`, and chains of them. */
import type { Comparator, Comparison } from '../../parse/expression.ts';
import type { Scope } from '../../plan/plan.ts';
import { compare } from '../../values/comparison.ts';
import { equal } from '../../values/equality.ts';
import { and, not, type Truth } from '../../values/logic.ts';
import { isDuration } from '../../values/types.ts';
import type { Value } from '../../values/value.ts';
import type { Environment, Evaluate } from '../environment.ts';
import { compileExpression } from './compile.ts';

type Test = (left: Value, right: Value) => Truth;

const tests: Readonly<Record<Comparator, Test>> = {
  '=': (left, right) => (typeof left === 'string' && typeof right === 'string' ? left === right : equal(left, right)),
  '<>': (left, right) => not(equal(left, right)),
  '<': (left, right) => ordered(left, right, (order) => order < 0),
  '<=': (left, right) => ordered(left, right, (order) => order <= 0) ?? equalDurations(left, right),
  '>': (left, right) => ordered(left, right, (order) => order > 0),
  '>=': (left, right) => ordered(left, right, (order) => order >= 0) ?? equalDurations(left, right),
};

function ordered(left: Value, right: Value, holds: (order: number) => boolean): Truth {
  const order = compare(left, right);
  return order === null ? null : holds(order);
}

/** Durations have no order, but those that are equal are `<=` and `>=`. */
function equalDurations(left: Value, right: Value): Truth {
  return isDuration(left) && equal(left, right) ? true : null;
}

export function compileComparison({ first, rest }: Comparison, scope: Scope, environment: Environment): Evaluate {
  const start = compileExpression(first, scope, environment);
  const links = rest.map(({ comparator, operand }) => ({
    test: tests[comparator],
    operand: compileExpression(operand, scope, environment),
  }));
  if (links.length === 1) {
    const { test, operand } = links[0]!;
    return (row) => test(start(row), operand(row));
  }
  return (row) => {
    let left = start(row);
    let answer: Truth = true;
    for (const { test, operand } of links) {
      const right = operand(row);
      answer = and(answer, test(left, right));
      left = right;
    }
    return answer;
  };
}
