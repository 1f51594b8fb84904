/** What a language tells of each of its words. */

/**
 * A table that any word of a text can be looked up in. A plain object answers to words that are in no table of ours:
 * "constructor", "toString".
 */
export function wordTable<Value>(...entries: readonly Readonly<Record<string, Value>>[]): ReadonlyMap<string, Value> {
  return new Map(entries.flatMap((words) => Object.entries(words)));
}

/** The words of a list that blanks part. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
