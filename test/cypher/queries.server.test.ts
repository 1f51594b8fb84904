import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedQueries, namedQuery, parametersFor } from '../../src/query/library.ts';
import { Neo4jReader } from '../../src/query/neo4j.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import type { Graph } from '../../src/graph.ts';
import { ferryGraphs, identifiedFerryGraphs } from '../support/ferry.ts';
import { emptyDatabase, sharedServer } from '../support/neo4j.ts';
import { expectedAnswers, type ExpectedAnswer } from './answers.ts';
import { identifiedAnswers } from './identified-answers.ts';
import { short } from './short.ts';

const states: [string, Graph[], readonly ExpectedAnswer[]][] = [
  ['as it is read', ferryGraphs(), expectedAnswers],
  ['with identities', identifiedFerryGraphs(), identifiedAnswers],
];

describe.skipIf(!sharedServer).each(states)('the named queries, about a ferry %s', (_, graphs, answers) => {
  const server = sharedServer!;
  let reader: Neo4jReader;
  beforeAll(async () => {
    await emptyDatabase(server);
    const store = await Neo4jStore.connect(server);
    await store.write(graphs.filter(({ nodes }) => nodes.some(({ label }) => label === 'Article')));
    if (answers === identifiedAnswers) await store.identify();
    await store.close();
    reader = await Neo4jReader.connect(server);
  });
  afterAll(async () => {
    await reader.close();
    await emptyDatabase(server);
  });

  it.each(answers)('%s %j', async (name, parameters, expected) => {
    const query = await namedQuery(name);
    const { rows } = await reader.query(query.cypher, parametersFor(query, parameters));
    expect(rows.map((row) => row.map(short))).toEqual(expected);
  });
});

describe('the named queries', () => {
  it('are all asked, and each answers something', async () => {
    const answered = new Set(expectedAnswers.filter(([, , rows]) => rows.length > 0).map(([name]) => name));
    expect([...answered].sort()).toEqual((await namedQueries()).map(({ name }) => name));
  });
});
