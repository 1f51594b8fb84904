/** Expressions to functions of a row. */
import type { Expression } from '../../parse/expression.ts';
import type { Bound, Scope } from '../../plan/plan.ts';
import type { Environment, Evaluate } from '../environment.ts';
import { compileCall } from './calls.ts';
import { compileCase } from './case.ts';
import { compileComparison } from './comparisons.ts';
import { compileListComprehension, compileQuantifier, compileReduce } from './comprehensions.ts';
import { compileElement, compileProperty, compileSlice } from './access.ts';
import { compileLabelTest } from './labels.ts';
import { compileNot, compileOperation, compileSign } from './operations.ts';
import { compileMapProjection } from './map-projection.ts';
import { compilePattern, compilePatternComprehension, compileSubquery } from './subqueries.ts';
import { compileTypeTest } from './type-tests.ts';

export function compile({ expression, scope }: Bound, environment: Environment): Evaluate {
  return compileExpression(expression, scope, environment);
}

export function compileExpression(expression: Expression, scope: Scope, environment: Environment): Evaluate {
  const compiled = (part: Expression): Evaluate => compileExpression(part, scope, environment);
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression;
      return () => value;
    }
    case 'parameter':
      return parameter(expression.name, expression.at, environment);
    case 'variable':
      return variable(expression.name, expression.at, scope, environment);
    case 'property':
      return compileProperty(expression, scope, environment);
    case 'element':
      return compileElement(expression, scope, environment);
    case 'slice':
      return compileSlice(expression, scope, environment);
    case 'list': {
      const items = expression.items.map(compiled);
      return (row) => items.map((item) => item(row));
    }
    case 'map': {
      const entries = expression.entries.map(({ name, value }) => [name, compiled(value)] as const);
      return (row) => new Map(entries.map(([name, value]) => [name, value(row)]));
    }
    case 'map projection':
      return compileMapProjection(expression, scope, environment);
    case 'call':
      return compileCall(expression, scope, environment);
    case 'count rows':
      throw environment.planning.error('semantic', 'count(*) can only stand in WITH and RETURN', expression.at);
    case 'not':
      return compileNot(expression, scope, environment);
    case 'sign':
      return compileSign(expression, scope, environment);
    case 'operation':
      return compileOperation(expression, scope, environment);
    case 'comparison':
      return compileComparison(expression, scope, environment);
    case 'null test': {
      const of = compiled(expression.of);
      return expression.negated ? (row) => of(row) !== null : (row) => of(row) === null;
    }
    case 'type test':
      return compileTypeTest(expression, scope, environment);
    case 'label test':
      return compileLabelTest(expression, scope, environment);
    case 'case':
      return compileCase(expression, scope, environment);
    case 'list comprehension':
      return compileListComprehension(expression, scope, environment);
    case 'pattern comprehension':
      return compilePatternComprehension(expression, scope, environment);
    case 'quantifier':
      return compileQuantifier(expression, scope, environment);
    case 'reduce':
      return compileReduce(expression, scope, environment);
    case 'pattern':
      return compilePattern(expression, scope, environment);
    case 'subquery':
      return compileSubquery(expression, scope, environment);
  }
}

function parameter(name: string, at: number, { parameters, planning }: Environment): Evaluate {
  const value = parameters.get(name);
  if (value === undefined) throw planning.error('semantic', `The parameter $${name} is not given`, at);
  return () => value;
}

function variable(name: string, at: number, scope: Scope, { planning }: Environment): Evaluate {
  const slot = scope.get(name);
  if (!slot) throw planning.error('semantic', `The variable ${name} is not defined`, at);
  const { index } = slot;
  return (row) => row[index]!;
}
