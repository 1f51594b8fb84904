/** What steps and expressions need to know while a query runs. */
import type { PropertyGraph } from '../graph/property-graph.ts';
import type { QueryContext } from '../functions/function.ts';
import type { Planning } from '../plan/planning.ts';
import type { Value } from '../values/value.ts';

/** One slot for each variable; all steps of a query write into the same row. */
export type Row = Value[];

export type Evaluate = (row: Row) => Value;

export interface Environment {
  readonly graph: PropertyGraph;
  readonly planning: Planning;
  /** The one row that all steps of the query write into. */
  readonly row: Row;
  readonly parameters: ReadonlyMap<string, Value>;
  readonly context: QueryContext;
  readonly interruption: Interruption;
}

const stepsBetweenLooks = 1024;

/** Ends a query that is no longer wanted. */
export class Interruption {
  readonly #signal: Pick<AbortSignal, 'throwIfAborted'> | undefined;
  #steps = 0;

  constructor(signal?: Pick<AbortSignal, 'throwIfAborted'>) {
    this.#signal = signal;
  }

  /** To be called again and again by whatever may take long; throws the signal's reason once it is aborted. */
  look(): void {
    if (++this.#steps % stepsBetweenLooks === 0) this.#signal?.throwIfAborted();
  }

  lookNow(): void {
    this.#signal?.throwIfAborted();
  }
}
