import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { namedQueries, namedQuery, parametersFor } from '../../src/query/library.ts';
import { queryNeo4j } from '../../src/query/neo4j.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { ferryGraphs } from '../support/ferry.ts';
import { emptyDatabase, sharedServer } from '../support/neo4j.ts';

const brakes = 'The brakes failed before the crash';
const tested = 'Mr. Odd said we never tested them';
const never = 'we never tested them';
const knew = 'You knew that';
const fire = 'there was a fire';
const planned = 'The crash was planned';
const changed = 'the crash changed the town';

type Expected = [name: string, parameters: Record<string, unknown>, rows: unknown[][]];

/** What the queries answer about the two articles of `ferry.ts`. */
const answers: Expected[] = [
  [
    'disputed-events',
    {},
    [
      ['crash', 'fire', 'denied', [{ source: 'Ellis Line', polarity: 'negative', text: fire }]],
      ['after', 'crash', 'reported', [{ source: 'Nora Quill', polarity: 'positive', text: changed }]],
    ],
  ],
  ['nested-statements', {}, [['crash', 'Nora Quill', 'Mr. Odd', never, tested]]],
  [
    'never-quoted',
    {},
    [
      ['Lena Marsh', 0, ['crash']],
      ['Tom Quill', 0, ['crash']],
    ],
  ],
  ['relatives', {}, [['Tom Quill', 'sibling', 'Nora Quill', ['Tom Quill, her brother']]]],
  ['relatives', { person: 'Ben Tarrow' }, []],
  ['replies', {}, [['crash', 'Nora Quill', tested, 'Ben Tarrow', knew]]],
  [
    'role-holders',
    { title: 'Pilot' },
    [['Ben Tarrow', 'former', 'pilot', null, ['Ben Tarrow, a former pilot'], ['crash#113-139@test/by-hand']]],
  ],
  [
    'roles-over-time',
    {},
    [
      ['Ben Tarrow', '2024-05-02', 'crash', 'former', 'pilot', null],
      ['Nora Quill', '2024-05-02', 'crash', 'current', 'captain', null],
      ['Nora Quill', '2024-06-10', 'after', 'current', 'harbour master', 'Port Ellis'],
    ],
  ],
  [
    'said-over-time',
    { person: 'Nora Quill' },
    [
      ['Nora Quill', '2024-05-02', 'crash', 'direct', brakes],
      ['Nora Quill', '2024-05-02', 'crash', 'direct', tested],
      ['Nora Quill', '2024-06-10', 'after', 'indirect', changed],
    ],
  ],
  [
    'timeline',
    {},
    [['2024-04-29', 'struck the pier', 'asserted', ['Port Ellis'], [{ name: 'Nora Quill', as: 'participant' }]]],
  ],
  ['timeline', { from: '2024-04-30' }, []],
  [
    'timeline',
    { to: '2024-04' },
    [['2024-04-29', 'struck the pier', 'asserted', ['Port Ellis'], [{ name: 'Nora Quill', as: 'participant' }]]],
  ],
  ['unattributed-statements', {}, [['crash', [], planned]]],
  ['who-said-what', { event: 'FIRE' }, [['crash', 'fire', 'Ellis Line', 'negative', fire]]],
  [
    'who-said-what',
    { event: 'pier' },
    [
      ['crash', 'struck the pier', 'Nora Quill', 'positive', brakes],
      ['crash', 'struck the pier', null, 'positive', planned],
    ],
  ],
  [
    'who-spoke-to-whom',
    {},
    [
      ['Ben Tarrow', 'Nora Quill', 1, knew],
      ['Nora Quill', 'Ben Tarrow', 1, brakes],
    ],
  ],
];

describe.skipIf(!sharedServer)('the named queries, about a ferry', () => {
  const server = sharedServer!;
  beforeAll(async () => {
    await emptyDatabase(server);
    const store = await Neo4jStore.connect(server);
    await store.write(ferryGraphs());
    await store.close();
  });
  afterAll(() => emptyDatabase(server));

  it.each(answers)('%s %j', async (name, parameters, rows) => {
    const query = await namedQuery(name);
    expect((await queryNeo4j(server, query.cypher, parametersFor(query, parameters))).rows).toEqual(rows);
  });

  it('are all asked', async () => {
    const asked = new Set(answers.map(([name]) => name));
    expect([...asked].sort()).toEqual((await namedQueries()).map(({ name }) => name));
  });
});
