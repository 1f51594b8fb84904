/** Patterns as parsed. */
import type { Expression, MapExpression, Parameter, Variable } from './expression.ts';

/** What is asked of a node's labels, or of a relationship's type. */
export type LabelExpression =
  | { readonly kind: 'label'; readonly name: string }
  /** `%`: any label at all. */
  | { readonly kind: 'any label' }
  | { readonly kind: 'not label'; readonly of: LabelExpression }
  | { readonly kind: 'all labels' | 'one of labels'; readonly of: readonly LabelExpression[] };

export interface NodePattern {
  readonly kind: 'node';
  readonly at: number;
  readonly variable: Variable | null;
  readonly labels: LabelExpression | null;
  readonly properties: MapExpression | Parameter | null;
  readonly where: Expression | null;
}

/** How often something repeats. */
export interface Repetition {
  readonly least: number;
  /** Infinity where there is no bound. */
  readonly most: number;
}

export interface RelationshipPattern {
  readonly kind: 'relationship';
  readonly at: number;
  readonly variable: Variable | null;
  readonly types: LabelExpression | null;
  readonly properties: MapExpression | Parameter | null;
  readonly where: Expression | null;
  /** `out` is `-->`, as it is written from left to right. */
  readonly direction: 'out' | 'in' | 'both';
  /** Of a variable length (`*1..3`, or a quantifier behind it): the variable is a list. */
  readonly length: Repetition | null;
}

/** `((a)-->(b) WHERE …){1,3}`: inside, a variable is one node or relationship, outside the list of all. */
export interface RepeatedPattern {
  readonly kind: 'repeated';
  readonly at: number;
  readonly pattern: PathPattern;
  readonly where: Expression | null;
  readonly repetition: Repetition;
}

export type PatternElement = NodePattern | RelationshipPattern | RepeatedPattern;

export interface PathPattern {
  readonly at: number;
  readonly variable: Variable | null;
  readonly shortest: 'one' | 'all' | null;
  /** Nodes with relationships between; on each side of what is repeated stands a node. */
  readonly elements: readonly PatternElement[];
}
