/** `value IS :: INTEGER` */
import { CypherError } from '../../error.ts';
import type { TypeTest, ValueType } from '../../parse/expression.ts';
import type { Scope } from '../../plan/plan.ts';
import { isList, typeOf, type TypeName } from '../../values/types.ts';
import type { Value } from '../../values/value.ts';
import type { Environment, Evaluate } from '../environment.ts';
import { compileExpression } from './compile.ts';
import { placed } from './placed.ts';

/** Other names of a type. */
const namesOf: Readonly<Record<TypeName, readonly string[]>> = {
  NULL: ['NULL'],
  BOOLEAN: ['BOOLEAN', 'BOOL'],
  INTEGER: ['INTEGER', 'INT', 'SIGNED INTEGER', 'INTEGER64', 'INT64'],
  FLOAT: ['FLOAT', 'FLOAT64'],
  STRING: ['STRING', 'VARCHAR'],
  LIST: ['LIST', 'ARRAY'],
  MAP: ['MAP', 'ANY MAP'],
  NODE: ['NODE', 'VERTEX', 'ANY NODE'],
  RELATIONSHIP: ['RELATIONSHIP', 'EDGE', 'ANY RELATIONSHIP'],
  PATH: ['PATH', 'PATHS'],
  DATE: ['DATE'],
  'LOCAL TIME': ['LOCAL TIME', 'TIME WITHOUT TIMEZONE', 'TIME WITHOUT TIME ZONE'],
  'ZONED TIME': ['ZONED TIME', 'TIME WITH TIMEZONE', 'TIME WITH TIME ZONE'],
  'LOCAL DATETIME': ['LOCAL DATETIME', 'TIMESTAMP WITHOUT TIMEZONE', 'TIMESTAMP WITHOUT TIME ZONE'],
  'ZONED DATETIME': ['ZONED DATETIME', 'TIMESTAMP WITH TIMEZONE', 'TIMESTAMP WITH TIME ZONE'],
  DURATION: ['DURATION'],
};

export function compileTypeTest(
  { of, types, negated, at }: TypeTest,
  scope: Scope,
  environment: Environment,
): Evaluate {
  const value = compileExpression(of, scope, environment);
  const tests = placed(environment, at, () => types.map(testOf))();
  return (row) => {
    const one = value(row);
    return tests.some((test) => test(one)) !== negated;
  };
}

function testOf({ name, of, nullable }: ValueType): (value: Value) => boolean {
  if (name === 'ANY' || name === 'ANY VALUE') return (value) => nullable || value !== null;
  if (name === 'NOTHING') return () => false;
  const type = Object.entries(namesOf).find(([, names]) => names.includes(name))?.[0];
  if (type === undefined) throw new CypherError('unsupported', `the type ${name} is not supported`);
  const elements = of?.map(testOf);
  return (value) => {
    if (value === null) return nullable;
    if (typeOf(value) !== type) return false;
    return !elements || (isList(value) && value.every((one) => elements.some((test) => test(one))));
  };
}
