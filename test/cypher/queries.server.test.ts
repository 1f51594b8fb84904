import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedQueries, namedQuery, parametersFor } from '../../src/query/library.ts';
import { Neo4jReader } from '../../src/query/neo4j.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { ferryGraphs } from '../support/ferry.ts';
import { emptyDatabase, sharedServer } from '../support/neo4j.ts';
import { expectedAnswers } from './answers.ts';
import { short } from './short.ts';

describe.skipIf(!sharedServer)('the named queries, about a ferry', () => {
  const server = sharedServer!;
  let reader: Neo4jReader;
  beforeAll(async () => {
    await emptyDatabase(server);
    const store = await Neo4jStore.connect(server);
    await store.write(ferryGraphs());
    await store.close();
    reader = await Neo4jReader.connect(server);
  });
  afterAll(async () => {
    await reader.close();
    await emptyDatabase(server);
  });

  it.each(expectedAnswers)('%s %j', async (name, parameters, expected) => {
    const query = await namedQuery(name);
    const { rows } = await reader.query(query.cypher, parametersFor(query, parameters));
    expect(rows.map((row) => row.map(short))).toEqual(expected);
  });

  it('are all asked, and each answers something', async () => {
    const answered = new Set(expectedAnswers.filter(([, , rows]) => rows.length > 0).map(([name]) => name));
    expect([...answered].sort()).toEqual((await namedQueries()).map(({ name }) => name));
  });
});
