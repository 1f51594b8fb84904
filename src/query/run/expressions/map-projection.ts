/** `person{.name, .*, other: 1}` */
import { CypherError } from '../../error.ts';
import type { MapProjection } from '../../parse/expression.ts';
import type { Scope } from '../../plan/plan.ts';
import { isMap, typeOf } from '../../values/types.ts';
import type { MapValue, Value } from '../../values/value.ts';
import type { Environment, Evaluate } from '../environment.ts';
import { compileExpression } from './compile.ts';
import { placed } from './placed.ts';

export function compileMapProjection(
  { of, items, at }: MapProjection,
  scope: Scope,
  environment: Environment,
): Evaluate {
  const whole = compileExpression(of, scope, environment);
  const all = placed(environment, at, propertiesOf);
  const compiled = items.map((item) =>
    item === 'all properties' ? null : ([item.name, compileExpression(item.value, scope, environment)] as const),
  );
  return (row) => {
    const value = whole(row);
    if (value === null) return null;
    const properties = all(value);
    const result = new Map<string, Value>();
    for (const item of compiled) {
      if (item) result.set(item[0], item[1](row));
      else for (const [name, one] of properties) result.set(name, one);
    }
    return result;
  };
}

function propertiesOf(value: Value): MapValue {
  if (isMap(value)) return value;
  if (typeof value === 'object' && value !== null && 'properties' in value) return value.properties();
  throw new CypherError('type', `${typeOf(value)} has no properties`);
}
