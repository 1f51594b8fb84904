import { findFunction } from '../../../src/query/functions/table.ts';
import type { Value } from '../../../src/query/values/value.ts';

/** Calls a function of the table, at 2021-10-21T14:00:00Z. */
export function call(name: string, ...values: readonly Value[]): Value {
  return findFunction(name)!.call(values, { startedAt: Date.UTC(2021, 9, 21, 14), random: () => 0.5 });
}
