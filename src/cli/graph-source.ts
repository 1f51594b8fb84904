/** Graphs of a file, of standard input or of a Neo4j. */
import type { Graph } from '../graph.ts';
import type { Problem } from '../verify.ts';
import { connectionOf, isStoreAddress, withStore, type ConnectionOptions } from './connection.ts';
import { graphsIn } from './graph-files.ts';

export async function* graphsFrom(source: string, options: ConnectionOptions): AsyncGenerator<Graph | Problem> {
  // An address with a password in it looks like no file either, and must not be shown as one.
  const isAddress = isStoreAddress(source) || (source.includes('://') && source.includes('@'));
  if (isAddress) yield await withStore(connectionOf(source, options), (store) => store.read());
  else yield* graphsIn(source);
}
