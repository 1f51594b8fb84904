import { describe, expect, it } from 'vitest';
import { toGraphology } from '../../src/export/graphology.ts';
import { joined } from '../../src/graph.ts';
import { namedQuery, parametersFor } from '../../src/query/library.ts';
import { query } from '../../src/query/query.ts';
import { toJson } from '../../src/query/values/javascript.ts';
import { ferryGraphs, identifiedFerryGraphs } from '../support/ferry.ts';
import { expectedAnswers } from './answers.ts';
import { identifiedAnswers } from './identified-answers.ts';
import { short } from './short.ts';

describe.each([
  ['as it is read', ferryGraphs(), expectedAnswers],
  ['with identities', identifiedFerryGraphs(), identifiedAnswers],
])('the named queries, about a ferry in memory %s', (_, graphs, answers) => {
  const graph = toGraphology(joined(graphs));

  it.each(answers)('%s %j', async (name, given, expected) => {
    const named = await namedQuery(name);
    const rows = [...query(graph, named.cypher, parametersFor(named, given))];
    expect(rows.map((row) => row.map((value) => short(toJson(value))))).toEqual(expected);
  });
});
