/** The patterns of one MATCH as one graph: what must be found, between what, under which conditions. */
import type { Expression, MapExpression, Parameter, Variable } from '../../parse/expression.ts';
import type { LabelExpression, Repetition } from '../../parse/pattern.ts';
import type { Scope, Slot } from '../plan.ts';

export interface SoughtNode {
  readonly slot: Slot;
  /** Whether it is known before. */
  readonly known: boolean;
  /** All of them must hold. */
  readonly labels: readonly LabelExpression[];
}

interface Sought {
  readonly from: Slot;
  readonly to: Slot;
}

export interface SoughtRelationship extends Sought {
  readonly kind: 'relationship';
  readonly slot: Slot;
  readonly known: boolean;
  readonly types: LabelExpression | null;
  readonly direction: 'out' | 'in' | 'both';
  readonly length: Repetition | null;
  /** What each relationship of a variable length must fulfil. */
  readonly eachWhere: Expression | null;
  readonly each: Slot;
}

export interface SoughtShortest extends Sought {
  readonly kind: 'shortest';
  readonly at: number;
  readonly relationship: SoughtRelationship;
  readonly path: Slot;
  readonly all: boolean;
}

export interface SoughtRepeat extends Sought {
  readonly kind: 'repeat';
  readonly repetition: Repetition;
  readonly inner: PatternGraph;
  readonly first: Slot;
  readonly last: Slot;
  readonly groups: readonly { readonly inside: Slot; readonly outside: Slot }[];
  readonly path: readonly Slot[];
  readonly relationships: Slot;
}

export type SoughtConnection = SoughtRelationship | SoughtShortest | SoughtRepeat;

export interface SoughtPath {
  readonly path: Slot;
  readonly start: Slot;
  readonly relationships: readonly Slot[];
  readonly needs: readonly Slot[];
}

export interface Condition {
  readonly expression: Expression;
  /** Of the variables that this MATCH finds, those that it names. */
  readonly needs: ReadonlySet<Slot>;
}

/** The nodes of one path, and what stands between them. */
export interface Trail {
  readonly nodes: readonly Slot[];
  readonly relationships: readonly Slot[];
}

export interface PatternGraph {
  readonly nodes: readonly SoughtNode[];
  readonly connections: readonly SoughtConnection[];
  readonly paths: readonly SoughtPath[];
  readonly conditions: readonly Condition[];
  readonly trails: readonly Trail[];
  /** With what is found. */
  readonly scope: Scope;
  /** What is found, without what was known before. */
  readonly found: readonly Slot[];
}

/** `(variable {name: 'x'})` asks for `variable.name = 'x'`. */
export function propertyConditions(variable: Variable, properties: MapExpression | Parameter | null): Expression[] {
  if (properties?.kind !== 'map') return [];
  return properties.entries.map(({ name, value }) => ({
    kind: 'comparison',
    at: value.at,
    first: { kind: 'property', at: value.at, of: variable, name },
    rest: [{ comparator: '=', operand: value }],
  }));
}
