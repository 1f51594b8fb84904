/** Parts of a value: `node.name`, `list[1]`, `map['key']`, `list[1..3]`. */
import type { ElementAccess, PropertyAccess, Slice } from '../../parse/expression.ts';
import type { Scope } from '../../plan/plan.ts';
import { element, property, slice } from '../../values/access.ts';
import type { NodeValue, RelationshipValue, Value } from '../../values/value.ts';
import type { Environment, Evaluate } from '../environment.ts';
import { compileExpression } from './compile.ts';
import { placed } from './placed.ts';

export function compileProperty({ of, name, at }: PropertyAccess, scope: Scope, environment: Environment): Evaluate {
  const whole = compileExpression(of, scope, environment);
  const ofAnything = placed(environment, at, (value: Value) => property(value, name));
  return (row) => {
    const value = whole(row);
    return isEntity(value) ? value.property(name) : ofAnything(value);
  };
}

function isEntity(value: Value): value is NodeValue | RelationshipValue {
  if (typeof value !== 'object' || value === null) return false;
  const { kind } = value as { readonly kind?: string };
  return kind === 'node' || kind === 'relationship';
}

export function compileElement({ of, key, at }: ElementAccess, scope: Scope, environment: Environment): Evaluate {
  const whole = compileExpression(of, scope, environment);
  const place = compileExpression(key, scope, environment);
  const found = placed(environment, at, element);
  return (row) => found(whole(row), place(row));
}

export function compileSlice({ of, from, to, at }: Slice, scope: Scope, environment: Environment): Evaluate {
  const whole = compileExpression(of, scope, environment);
  const start = from && compileExpression(from, scope, environment);
  const end = to && compileExpression(to, scope, environment);
  const part = placed(environment, at, slice);
  return (row) => part(whole(row), start ? start(row) : undefined, end ? end(row) : undefined);
}
