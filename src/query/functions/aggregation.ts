/** What an aggregation is: it takes the values of many rows and has one result. */
import type { Value } from '../values/value.ts';
import type { TakenType } from './function.ts';

export interface Aggregation {
  readonly name: string;
  /** The first is what is aggregated; rows where it is null do not count. */
  readonly takes: readonly TakenType[];
  create(): Aggregator;
}

export interface Aggregator {
  /** One row's arguments, as many as the aggregation takes. */
  add(values: readonly Value[]): void;
  /** What the rows so far come to. */
  result(): Value;
}
