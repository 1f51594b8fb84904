/** Expressions as parsed. `at` is where each begins in the query, in UTF-16 code units. */
import type { Value } from '../values/value.ts';
import type { LabelExpression, PathPattern } from './pattern.ts';
import type { Query } from './query.ts';

export type Expression =
  | Literal
  | Parameter
  | Variable
  | PropertyAccess
  | ElementAccess
  | Slice
  | ListExpression
  | MapExpression
  | MapProjection
  | FunctionCall
  | CountRows
  | Negation
  | Sign
  | Operation
  | Comparison
  | NullTest
  | TypeTest
  | LabelTest
  | Case
  | ListComprehension
  | PatternComprehension
  | Quantifier
  | Reduce
  | PatternExpression
  | Subquery;

export interface Literal {
  readonly kind: 'literal';
  readonly at: number;
  readonly value: Value;
}

export interface Parameter {
  readonly kind: 'parameter';
  readonly at: number;
  readonly name: string;
}

export interface Variable {
  readonly kind: 'variable';
  readonly at: number;
  readonly name: string;
}

export interface PropertyAccess {
  readonly kind: 'property';
  readonly at: number;
  readonly of: Expression;
  readonly name: string;
}

/** `of[key]`: of a list by position, of a map or an entity by name. */
export interface ElementAccess {
  readonly kind: 'element';
  readonly at: number;
  readonly of: Expression;
  readonly key: Expression;
}

/** `of[from..to]` */
export interface Slice {
  readonly kind: 'slice';
  readonly at: number;
  readonly of: Expression;
  readonly from: Expression | null;
  readonly to: Expression | null;
}

export interface ListExpression {
  readonly kind: 'list';
  readonly at: number;
  readonly items: readonly Expression[];
}

export interface MapEntry {
  readonly name: string;
  readonly value: Expression;
}

export interface MapExpression {
  readonly kind: 'map';
  readonly at: number;
  readonly entries: readonly MapEntry[];
}

/** `person{.name, .*, other, key: value}`; a variable's item is an entry with its name. */
export interface MapProjection {
  readonly kind: 'map projection';
  readonly at: number;
  readonly of: Variable;
  readonly items: readonly (MapEntry | 'all properties')[];
}

/** A function or an aggregation. */
export interface FunctionCall {
  readonly kind: 'call';
  readonly at: number;
  readonly name: string;
  readonly distinct: boolean;
  readonly arguments: readonly Expression[];
}

/** `count(*)` */
export interface CountRows {
  readonly kind: 'count rows';
  readonly at: number;
}

/** `NOT of` */
export interface Negation {
  readonly kind: 'not';
  readonly at: number;
  readonly of: Expression;
}

export interface Sign {
  readonly kind: 'sign';
  readonly at: number;
  readonly sign: '-' | '+';
  readonly of: Expression;
}

export type Operator =
  | 'AND'
  | 'OR'
  | 'XOR'
  | '+'
  | '-'
  | '*'
  | '/'
  | '%'
  | '^'
  | '||'
  | 'IN'
  | 'STARTS WITH'
  | 'ENDS WITH'
  | 'CONTAINS'
  | '=~';

export interface Operation {
  readonly kind: 'operation';
  /** Where the operator stands. */
  readonly at: number;
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
}

export type Comparator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** `first < second <= third`: all of them must hold. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly at: number;
  readonly first: Expression;
  readonly rest: readonly { readonly comparator: Comparator; readonly operand: Expression }[];
}

export interface NullTest {
  readonly kind: 'null test';
  readonly at: number;
  readonly of: Expression;
  readonly negated: boolean;
}

/** `of IS [NOT] :: INTEGER`; types in capitals, one blank between words. */
export interface TypeTest {
  readonly kind: 'type test';
  readonly at: number;
  readonly of: Expression;
  readonly negated: boolean;
  readonly types: readonly ValueType[];
}

export interface ValueType {
  readonly name: string;
  /** Of a list's elements. */
  readonly of: readonly ValueType[] | null;
  readonly nullable: boolean;
}

/** `of:Label`, of nodes and relationships. */
export interface LabelTest {
  readonly kind: 'label test';
  readonly at: number;
  readonly of: Expression;
  readonly labels: LabelExpression;
}

export interface Case {
  readonly kind: 'case';
  readonly at: number;
  /** What the alternatives ask about: computed once and kept in a variable that only their conditions know. */
  readonly operand: { readonly value: Expression; readonly variable: Variable } | null;
  readonly alternatives: readonly { readonly when: Expression; readonly then: Expression }[];
  readonly otherwise: Expression | null;
}

export interface ListComprehension {
  readonly kind: 'list comprehension';
  readonly at: number;
  readonly variable: Variable;
  readonly list: Expression;
  readonly where: Expression | null;
  readonly result: Expression | null;
}

export interface PatternComprehension {
  readonly kind: 'pattern comprehension';
  readonly at: number;
  readonly pattern: PathPattern;
  readonly where: Expression | null;
  readonly result: Expression;
}

export interface Quantifier {
  readonly kind: 'quantifier';
  readonly at: number;
  readonly which: 'all' | 'any' | 'none' | 'single';
  readonly variable: Variable;
  readonly list: Expression;
  readonly where: Expression;
}

export interface Reduce {
  readonly kind: 'reduce';
  readonly at: number;
  readonly accumulator: Variable;
  readonly start: Expression;
  readonly variable: Variable;
  readonly list: Expression;
  readonly next: Expression;
}

/** A pattern as a value: whether there is one, or of a shortest path the path itself. */
export interface PatternExpression {
  readonly kind: 'pattern';
  readonly at: number;
  readonly pattern: PathPattern;
}

/** `EXISTS { … }`, `COUNT { … }`, `COLLECT { … }` */
export interface Subquery {
  readonly kind: 'subquery';
  readonly at: number;
  readonly which: 'EXISTS' | 'COUNT' | 'COLLECT';
  readonly query: Query;
}
