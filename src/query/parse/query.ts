/** A query as parsed: clauses one after the other, and unions of them. */
import type { Expression, Variable } from './expression.ts';
import type { PathPattern } from './pattern.ts';

export interface Query {
  readonly at: number;
  readonly parts: readonly SingleQuery[];
  /** UNION ALL keeps rows that are alike; one is enough for parts to be joined without it. */
  readonly all: boolean;
}

export interface SingleQuery {
  readonly at: number;
  readonly clauses: readonly Clause[];
}

/** What the text of a query holds: the query, and whether only its plan is asked for. */
export interface Statement {
  readonly explain: boolean;
  readonly query: Query;
}

export type Clause = Match | Unwind | With | Return | Call | Create;

export interface Match {
  readonly kind: 'match';
  readonly at: number;
  readonly optional: boolean;
  readonly patterns: readonly PathPattern[];
  readonly where: Expression | null;
}

export interface Unwind {
  readonly kind: 'unwind';
  readonly at: number;
  readonly list: Expression;
  readonly variable: Variable;
}

export interface ProjectionItem {
  readonly at: number;
  readonly expression: Expression;
  /** Null where none is given. */
  readonly alias: Variable | null;
  /** The expression as it is written. */
  readonly text: string;
}

export interface Projection {
  readonly distinct: boolean;
  /** `*`: every variable there is. */
  readonly everything: boolean;
  readonly items: readonly ProjectionItem[];
  readonly order: readonly SortItem[];
  readonly skip: Expression | null;
  readonly limit: Expression | null;
}

export interface SortItem {
  readonly expression: Expression;
  readonly descending: boolean;
}

export interface With {
  readonly kind: 'with';
  readonly at: number;
  readonly projection: Projection;
  readonly where: Expression | null;
}

export interface Return {
  readonly kind: 'return';
  readonly at: number;
  readonly projection: Projection;
}

/** `CALL (…) { … }` */
export interface Call {
  readonly kind: 'call subquery';
  readonly at: number;
  readonly optional: boolean;
  /** What is imported; null where the subquery itself does so, with a WITH. */
  readonly imports: readonly Variable[] | 'everything' | null;
  readonly query: Query;
}

export interface Create {
  readonly kind: 'create';
  readonly at: number;
  readonly patterns: readonly PathPattern[];
}
