/** What the planner knows while it plans one query. */
import type { Expression } from '../parse/expression.ts';
import { errorAt } from '../place.ts';
import type { PropertyGraph } from '../graph/property-graph.ts';
import type { CypherError, CypherErrorKind } from '../error.ts';
import type { Bound, Scope, Slot } from './plan.ts';

export class Planning {
  readonly graph: PropertyGraph;
  readonly query: string;
  #slots = 0;

  constructor(graph: PropertyGraph, query: string) {
    this.graph = graph;
    this.query = query;
  }

  /** How many slots a row has. */
  get width(): number {
    return this.#slots;
  }

  slot(name: string): Slot {
    return { index: this.#slots++, name };
  }

  error(kind: CypherErrorKind, message: string, at: number): CypherError {
    return errorAt(kind, message, this.query, at);
  }
}

export function bound(expression: Expression, scope: Scope): Bound {
  return { expression, scope };
}

/** Of a variable that the query does not name; no name of a query begins with a blank. */
export function isHidden(name: string): boolean {
  return name.startsWith(' ');
}
