/** Asks the same random questions in memory and of a Neo4j, and stops at the first whose rows differ. */
import fc from 'fast-check';
import neo4j, { type Driver } from 'neo4j-driver';
import type { NewsMultiGraph } from '../../../src/export/graphology.ts';
import type { Graph } from '../../../src/graph.ts';
import { query } from '../../../src/query/query.ts';
import { MemoryStore } from '../../../src/store/memory.ts';
import { Neo4jStore } from '../../../src/store/neo4j.ts';
import { emptyDatabase } from '../../support/neo4j-database.ts';
import type { Connection } from '../../support/neo4j-server.ts';
import { randomQuery, type RandomQuery } from './query.ts';
import { writtenRecord, writtenRows, writtenValue } from './rows.ts';
import { wordsOf } from './words.ts';
import type { Words } from './scope.ts';

export interface Comparison {
  readonly graphs: readonly Graph[];
  /** Its database is emptied. */
  readonly server: Connection;
  readonly seed: number;
  readonly runs: number;
}

/** Rows in their written form, or why there are none. */
export type Answer = { readonly rows: readonly string[] } | { readonly refusal: string };

const longestSeconds = 10;
const mostRows = 20_000;
const mostChoices = 160;

/** @throws where an answer differs, with the smallest question of that kind and both answers */
export async function compareEngines({ graphs, server, seed, runs }: Comparison): Promise<void> {
  const memory = await bothStores(graphs, server);
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
  const isSame = async (question: RandomQuery): Promise<void> => {
    const expected = await neo4jAnswer(driver, server, question);
    if (expected === 'too much') {
      fc.pre(false);
      return;
    }
    const difference = differenceBetween(expected, memoryAnswer(memory, question));
    if (difference !== undefined) throw new Error(`${question.cypher}\n${difference}`);
  };
  try {
    await fc.assert(fc.asyncProperty(randomQueries(wordsOf(graphs)), isSame), { seed, numRuns: runs });
  } finally {
    await driver.close();
  }
}

/** The graphs, written into the server and into the graph that is returned. */
export async function bothStores(graphs: readonly Graph[], server: Connection): Promise<NewsMultiGraph> {
  await emptyDatabase(server);
  const store = await Neo4jStore.connect(server);
  await store.write(graphs);
  await store.close();
  const memory = new MemoryStore();
  await memory.write(graphs);
  return memory.graph;
}

export function randomQueries(words: Words): fc.Arbitrary<RandomQuery> {
  const choice = fc.nat(0xffff);
  return fc
    .noBias(fc.array(choice, { maxLength: mostChoices, size: 'max' }))
    .map((numbers) => randomQuery(numbers, words));
}

export async function neo4jAnswer(
  driver: Driver,
  { database }: Connection,
  { cypher, parameters, unsure, ...question }: RandomQuery,
): Promise<Answer | 'too much'> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const sent = Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isInteger(value) ? neo4j.int(value as number) : value,
    ]),
  );
  try {
    const rows: string[] = [];
    for await (const record of session.run(cypher, sent, { timeout: longestSeconds * 1_000 })) {
      rows.push(unsure.map((isUnsure, i) => writtenRecord(neo4j, record.get(i), { isUnsure })).join(' | '));
      if (rows.length > mostRows) return 'too much';
    }
    return { rows: writtenRows({ cypher, parameters, unsure, ...question }, rows) };
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    if (/Timeout|Terminated|MemoryPool/u.test(code)) return 'too much';
    if (!code.startsWith('Neo.ClientError.')) throw error;
    return { refusal: message };
  } finally {
    await session.close();
  }
}

export function memoryAnswer(graph: NewsMultiGraph, question: RandomQuery): Answer {
  const { cypher, parameters, unsure } = question;
  try {
    const rows: string[] = [];
    for (const row of query(graph, cypher, parameters)) {
      rows.push(unsure.map((isUnsure, i) => writtenValue(row[i]!, { isUnsure })).join(' | '));
    }
    return { rows: writtenRows(question, rows) };
  } catch (error) {
    if ((error as Error).name !== 'CypherError') throw error;
    return { refusal: (error as Error).message };
  }
}

/** Whoever refuses must be joined by the other; in which words does not matter. */
export function differenceBetween(expected: Answer, found: Answer): string | undefined {
  const [theirs, ours] = [told(expected), told(found)];
  if ('refusal' in expected && 'refusal' in found) return undefined;
  if (theirs.length === ours.length && theirs.every((line, i) => line === ours[i])) return undefined;
  const onlyIn = (some: readonly string[], others: readonly string[]): string =>
    some
      .filter((line, i) => line !== others[i] && !others.includes(line))
      .slice(0, 5)
      .map((line) => `\n    ${line}`)
      .join('');
  return (
    `Neo4j has ${theirs.length} rows, memory ${ours.length}\n` +
    `  only in Neo4j:${onlyIn(theirs, ours)}\n  only in memory:${onlyIn(ours, theirs)}`
  );
}

function told(answer: Answer): readonly string[] {
  return 'refusal' in answer ? [`refused: ${answer.refusal}`] : answer.rows;
}
