/** All functions of Cypher that can be called here, by their names. */
import { aggregations, type Aggregation } from './aggregations/aggregations.ts';
import { conversionFunctions } from './conversions.ts';
import { entityFunctions } from './entities.ts';
import type { QueryFunction } from './function.ts';
import { listFunctions } from './lists.ts';
import { mathematicalFunctions } from './mathematics.ts';
import { stringFunctions } from './strings.ts';
import { temporalFunctions } from './temporal.ts';
import { valueFunctions } from './values.ts';

const functions = byName<QueryFunction>([
  ...conversionFunctions,
  ...entityFunctions,
  ...listFunctions,
  ...mathematicalFunctions,
  ...stringFunctions,
  ...temporalFunctions,
  ...valueFunctions,
]);

const aggregationsByName = byName(aggregations);

/** The names of all that can be called, as Neo4j spells them. */
export const functionNames: readonly string[] = [...functions.values(), ...aggregations]
  .map(({ name }) => name)
  .filter((name) => !name.includes(' '))
  .sort();

/** @param name in any case */
export function findFunction(name: string): QueryFunction | undefined {
  return functions.get(name.toLowerCase());
}

/** @param name in any case */
export function findAggregation(name: string): Aggregation | undefined {
  return aggregationsByName.get(name.toLowerCase());
}

function byName<Entry extends { readonly name: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
}
