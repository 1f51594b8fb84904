/** Expressions: that their variables and functions exist, and what types can be told. */
import type { Case, Expression, ListComprehension, Operation, Quantifier, Reduce } from '../parse/expression.ts';
import { typeOf, type TypeName } from '../values/types.ts';
import { checkCall } from './calls.ts';
import type { Checking, Place } from './checking.ts';
import { checkPatternComprehension, checkPatternExpression, checkSubquery } from './subqueries.ts';
import { any, boolean, common, float, integer, listOf, map, maybe, ofType, type StaticType } from './static-type.ts';

const withProperties: readonly TypeName[] = [
  ...(['NODE', 'RELATIONSHIP', 'MAP', 'DATE', 'LOCAL TIME', 'ZONED TIME'] as const),
  ...(['LOCAL DATETIME', 'ZONED DATETIME', 'DURATION'] as const),
];
const computable: readonly TypeName[] = ['INTEGER', 'FLOAT', 'DURATION', ...withProperties.slice(3)];

export function checkExpression(expression: Expression, place: Place, checking: Checking): StaticType {
  const check = (part: Expression, predicate = false): StaticType =>
    checkExpression(part, { ...place, predicate }, checking);
  switch (expression.kind) {
    case 'literal':
      return ofType(typeOf(expression.value));
    case 'parameter':
      return any;
    case 'variable': {
      const type = place.names.get(expression.name);
      if (type) return type;
      throw checking.error(`The variable ${expression.name} is not defined`, expression.at);
    }
    case 'property':
      checking.want(check(expression.of), withProperties, expression.at);
      return any;
    case 'element': {
      const whole = check(expression.of);
      check(expression.key);
      return whole.of ?? any;
    }
    case 'slice':
      for (const bound of [expression.from, expression.to]) if (bound) check(bound);
      return check(expression.of);
    case 'list':
      return listOf(common(expression.items.map((item) => check(item))));
    case 'map':
      for (const { value } of expression.entries) check(value);
      return map;
    case 'map projection':
      checking.want(check(expression.of), ['NODE', 'RELATIONSHIP', 'MAP'], expression.at);
      for (const item of expression.items) if (item !== 'all properties') check(item.value);
      return map;
    case 'call':
    case 'count rows':
      return checkCall(expression, place, checking);
    case 'not':
      checking.want(check(expression.of, true), ['BOOLEAN'], expression.of.at);
      return boolean;
    case 'sign': {
      const type = check(expression.of);
      checking.want(type, ['INTEGER', 'FLOAT', 'DURATION'], expression.at);
      return type;
    }
    case 'operation':
      return checkOperation(expression, check, checking);
    case 'comparison':
      for (const part of [expression.first, ...expression.rest.map(({ operand }) => operand)]) check(part);
      return boolean;
    case 'null test':
    case 'type test':
      check(expression.of);
      return boolean;
    case 'label test':
      checking.want(check(expression.of), ['NODE', 'RELATIONSHIP'], expression.at);
      return boolean;
    case 'case':
      return checkCase(expression, place, checking);
    case 'list comprehension':
      return checkListComprehension(expression, place, checking);
    case 'quantifier':
      return checkQuantifier(expression, place, checking);
    case 'reduce':
      return checkReduce(expression, place, checking);
    case 'pattern':
      return checkPatternExpression(expression, place, checking);
    case 'pattern comprehension':
      return checkPatternComprehension(expression, place, checking);
    case 'subquery':
      return checkSubquery(expression, place, checking);
  }
}

function checkOperation(
  { operator, left, right, at }: Operation,
  check: (part: Expression, predicate?: boolean) => StaticType,
  checking: Checking,
): StaticType {
  const logical = operator === 'AND' || operator === 'OR' || operator === 'XOR';
  const [one, other] = [check(left, logical), check(right, logical)];
  switch (operator) {
    case 'AND':
    case 'OR':
    case 'XOR':
      checking.want(one, ['BOOLEAN'], left.at);
      checking.want(other, ['BOOLEAN'], right.at);
      return boolean;
    case 'IN':
      checking.want(other, ['LIST'], right.at);
      return boolean;
    case 'STARTS WITH':
    case 'ENDS WITH':
    case 'CONTAINS':
    case '=~':
      return boolean;
    case '+':
    case '||':
      return sumOf(one, other);
    default:
      checking.want(one, computable, at);
      checking.want(other, computable, at);
      return operator === '^' ? float : sumOf(one, other);
  }
}

function sumOf(one: StaticType, other: StaticType): StaticType {
  if (one.type === 'INTEGER' && other.type === 'INTEGER') return integer;
  const numbers: readonly TypeName[] = ['INTEGER', 'FLOAT'];
  const known = one.type !== 'ANY' && other.type !== 'ANY' && one.type !== 'NULL' && other.type !== 'NULL';
  return known && maybe(one, numbers) && maybe(other, numbers) ? float : any;
}

function checkCase({ operand, alternatives, otherwise }: Case, place: Place, checking: Checking): StaticType {
  const plainPlace = { ...place, predicate: false };
  const names = operand
    ? new Map([...place.names, [operand.variable.name, checkExpression(operand.value, plainPlace, checking)]])
    : place.names;
  const results = alternatives.map(({ when, then }) => {
    checking.want(checkExpression(when, { ...place, names, predicate: true }, checking), ['BOOLEAN'], when.at);
    return checkExpression(then, plainPlace, checking);
  });
  if (otherwise) results.push(checkExpression(otherwise, plainPlace, checking));
  return common(results);
}

/** Inside of what is done for each element no row can be aggregated. */
function inner(place: Place, predicate: boolean, ...names: readonly (readonly [string, StaticType])[]): Place {
  return { names: new Map([...place.names, ...names]), aggregation: 'forbidden', predicate };
}

function elementsOf(list: Expression, place: Place, checking: Checking): StaticType {
  const type = checkExpression(list, { ...place, predicate: false }, checking);
  checking.want(type, ['LIST'], list.at);
  return type.of ?? any;
}

function checkListComprehension(
  { list, variable, where, result }: ListComprehension,
  place: Place,
  checking: Checking,
): StaticType {
  const element = elementsOf(list, place, checking);
  if (where) {
    checking.want(
      checkExpression(where, inner(place, true, [variable.name, element]), checking),
      ['BOOLEAN'],
      where.at,
    );
  }
  return listOf(result ? checkExpression(result, inner(place, false, [variable.name, element]), checking) : element);
}

function checkQuantifier({ list, variable, where }: Quantifier, place: Place, checking: Checking): StaticType {
  const names = inner(place, true, [variable.name, elementsOf(list, place, checking)]);
  checking.want(checkExpression(where, names, checking), ['BOOLEAN'], where.at);
  return boolean;
}

function checkReduce(
  { list, variable, accumulator, start, next }: Reduce,
  place: Place,
  checking: Checking,
): StaticType {
  const element = elementsOf(list, place, checking);
  checkExpression(start, { ...place, predicate: false }, checking);
  checkExpression(next, inner(place, false, [variable.name, element], [accumulator.name, any]), checking);
  return any;
}
