/** What was found by a key before, be it nothing, or what is found now and kept. */
export function remembered<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  if (known.has(key)) return known.get(key)!;
  const found = find();
  known.set(key, found);
  return found;
}
