/** Operators between two values, and the signs before one. */
import { CypherError } from '../../error.ts';
import type { Negation, Operation, Operator, Sign } from '../../parse/expression.ts';
import type { Scope } from '../../plan/plan.ts';
import { add, divide, multiply, negate, power, remainder, subtract } from '../../values/arithmetic.ts';
import { contains } from '../../values/equality.ts';
import { and, not, or, truth, xor } from '../../values/logic.ts';
import { isList, isNumber, typeOf } from '../../values/types.ts';
import type { Value } from '../../values/value.ts';
import type { Environment, Evaluate } from '../environment.ts';
import { compileExpression } from './compile.ts';
import { placed } from './placed.ts';
import { matches } from '../../regular-expressions/matches.ts';

type Compute = (left: Value, right: Value) => Value;

const computations: Readonly<Record<Exclude<Operator, 'AND' | 'OR'>, Compute>> = {
  XOR: (left, right) => xor(truth(left), truth(right)),
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
  '%': remainder,
  '^': power,
  '||': joined,
  IN: isIn,
  'STARTS WITH': ofStrings((text, part) => text.startsWith(part)),
  'ENDS WITH': ofStrings((text, part) => text.endsWith(part)),
  CONTAINS: ofStrings((text, part) => text.includes(part)),
  '=~': ofStrings(matches),
};

/** Those that fail of no values. */
const unfailing: ReadonlySet<Operator> = new Set(['STARTS WITH', 'ENDS WITH', 'CONTAINS']);

/** Null where one of the two is no string. */
function ofStrings(test: (text: string, part: string) => boolean): Compute {
  return (left, right) => (typeof left === 'string' && typeof right === 'string' ? test(left, right) : null);
}

function isIn(value: Value, list: Value): Value {
  if (list === null) return null;
  if (!isList(list)) throw new CypherError('type', `IN takes a LIST, not ${typeOf(list)}`);
  return contains(list, value);
}

function joined(left: Value, right: Value): Value {
  if (left === null || right === null) return null;
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  if (isList(left) && isList(right)) return [...left, ...right];
  throw new CypherError('type', `|| joins two STRINGs or two LISTs, not ${typeOf(left)} and ${typeOf(right)}`);
}

export function compileOperation(
  { operator, left, right, at }: Operation,
  scope: Scope,
  environment: Environment,
): Evaluate {
  const one = compileExpression(left, scope, environment);
  const other = compileExpression(right, scope, environment);
  if (operator === 'AND' || operator === 'OR') {
    const decided = operator === 'OR';
    const both = placed(environment, at, (first: Value, second: Value) =>
      (operator === 'OR' ? or : and)(truth(first), truth(second)),
    );
    return (row) => {
      const first = one(row);
      return first === decided ? decided : both(first, other(row));
    };
  }
  const compute = computations[operator];
  if (unfailing.has(operator)) return (row) => compute(one(row), other(row));
  const computed = placed(environment, at, compute);
  return (row) => computed(one(row), other(row));
}

export function compileNot({ of, at }: Negation, scope: Scope, environment: Environment): Evaluate {
  const value = compileExpression(of, scope, environment);
  const negated = placed(environment, at, (one: Value) => not(truth(one)));
  return (row) => negated(value(row));
}

export function compileSign({ sign, of, at }: Sign, scope: Scope, environment: Environment): Evaluate {
  const value = compileExpression(of, scope, environment);
  const signed = placed(environment, at, (one: Value): Value => {
    if (sign === '-') return negate(one);
    if (one === null || isNumber(one)) return one;
    throw new CypherError('type', `+ takes a number, not ${typeOf(one)}`);
  });
  return (row) => signed(value(row));
}
