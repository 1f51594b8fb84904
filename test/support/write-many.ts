/**
 * Writes made-up articles into a Neo4j, some at a time, and prints how many are done: a program that tests kill.
 *
 *     write-many.ts COUNT, with the connection as JSON on standard input
 */
import { text } from 'node:stream/consumers';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { manyGraphs } from './graphs.ts';
import type { Connection } from './neo4j-server.ts';

const together = 20;
const graphs = manyGraphs(Number(process.argv[2]));
const store = await Neo4jStore.connect(JSON.parse(await text(process.stdin)) as Connection);
for (let i = 0; i < graphs.length; i += together) {
  await store.write(graphs.slice(i, i + together));
  process.stdout.write(`${i + together}\n`);
}
await store.close();
