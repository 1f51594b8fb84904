/** Whether a node has labels, or a relationship is of a type. */
import { CypherError } from '../../error.ts';
import type { LabelTest } from '../../parse/expression.ts';
import type { LabelExpression } from '../../parse/pattern.ts';
import type { Scope } from '../../plan/plan.ts';
import { typeOf } from '../../values/types.ts';
import type { GraphNode } from '../../graph/property-graph.ts';
import type { NodeValue, Value } from '../../values/value.ts';
import type { Environment, Evaluate } from '../environment.ts';
import { compileExpression } from './compile.ts';
import { placed } from './placed.ts';

/** Of something that has none, one or several names. */
type Names = (name: string | null) => boolean;

export function compileLabelTest({ of, labels, at }: LabelTest, scope: Scope, environment: Environment): Evaluate {
  const entity = compileExpression(of, scope, environment);
  const fits = fitting(labels);
  const test = placed(environment, at, (value: Value): Value => {
    if (value === null) return null;
    const isEntity = typeof value === 'object' && 'kind' in value;
    if (isEntity && value.kind === 'node') return fits(namesOf(value));
    if (isEntity && value.kind === 'relationship') return fits((name) => name === null || value.type === name);
    throw new CypherError('type', `${typeOf(value)} has no labels`);
  });
  if (labels.kind !== 'label') return (row) => test(entity(row));
  const { name } = labels;
  return (row) => {
    const value = entity(row);
    return isNode(value) ? value.hasLabel(name) : test(value);
  };
}

function isNode(value: Value): value is GraphNode {
  return typeof value === 'object' && value !== null && (value as { readonly kind?: string }).kind === 'node';
}

function namesOf(node: NodeValue): Names {
  return (name) => (name === null ? node.labels().length > 0 : node.labels().includes(name));
}

function fitting(expression: LabelExpression): (names: Names) => boolean {
  switch (expression.kind) {
    case 'label':
      return (names) => names(expression.name);
    case 'any label':
      return (names) => names(null);
    case 'not label': {
      const of = fitting(expression.of);
      return (names) => !of(names);
    }
    case 'all labels': {
      const all = expression.of.map(fitting);
      return (names) => all.every((one) => one(names));
    }
    case 'one of labels': {
      const some = expression.of.map(fitting);
      return (names) => some.some((one) => one(names));
    }
  }
}

/** Whether a relationship of a type is let through. */
export function typeFilter(types: LabelExpression | null): ((type: string) => boolean) | null {
  if (types === null) return null;
  if (types.kind === 'label') {
    const { name } = types;
    return (type) => type === name;
  }
  if (types.kind === 'one of labels' && types.of.every((one) => one.kind === 'label')) {
    const names = new Set(types.of.map(({ name }) => name));
    return (type) => names.has(type);
  }
  const fits = fitting(types);
  return (type) => fits((name) => name === null || name === type);
}
