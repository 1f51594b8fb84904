/** All functions of Cypher that can be called here, by their names. */
import type { QueryFunction } from './function.ts';
import { stringFunctions } from './strings.ts';

const functions = byName<QueryFunction>([...stringFunctions]);

/** @param name in any case */
export function findFunction(name: string): QueryFunction | undefined {
  return functions.get(name.toLowerCase());
}

function byName<Entry extends { readonly name: string }>(entries: readonly Entry[]): ReadonlyMap<string, Entry> {
  return new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
}
