import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labels, relationships, type Label, type RelationshipType } from '../../src/ontology.ts';
import { namedQueries, type NamedQuery } from '../../src/query/library.ts';
import * as statements from '../../src/store/neo4j/statements.ts';

const allLabels = Object.keys(labels) as Label[];
const types = Object.keys(relationships) as RelationshipType[];

/** What Neo4j's own checker says about a query against our labels, types and these parameters. */
function complaints(cypher: string, parameters: readonly string[]): string[] {
  const { diagnostics } = lintCypherQuery(cypher, {
    labels: allLabels,
    relationshipTypes: types,
    parameters: Object.fromEntries(parameters.map((name) => [name, 1])),
  });
  return diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value));
}

describe('Neo4j’s checker', () => {
  it.each([
    ['MATCH (person:Person RETURN person', 'Invalid input'],
    ['MATCH (person:Persona) RETURN person', 'Persona'],
    ['MATCH (person:Person) RETURN somebody', 'not defined'],
    ['RETURN $absent', 'absent'],
  ])('complains about %s', (cypher, complaint) => {
    expect(complaints(cypher, []).join('\n')).toContain(complaint);
  });
});

const queries = await namedQueries();

describe('the named queries', () => {
  it('are at least twenty, each with a question', () => {
    expect(queries.length).toBeGreaterThanOrEqual(20);
    for (const { name, question } of queries) expect(question, name).toMatch(/^[A-Z].*\?$/);
  });

  it.each(queries.map((query): [string, NamedQuery] => [query.name, query]))(
    '%s is accepted and declares the parameters it uses',
    (_, { cypher, parameters }) => {
      const declared = parameters.map(({ name }) => name);
      expect(complaints(cypher, declared)).toEqual([]);
      const used = cypher.replace(/^\/\/.*$/gm, '').matchAll(/\$(\w+)/g);
      expect([...new Set([...used].map(([, name]) => name))].sort()).toEqual([...declared].sort());
    },
  );
});

describe('the statements of the store', () => {
  // The statements of a type differ in their labels alone.
  const ends = types.map((type) => ({ type, from: relationships[type].from[0]!, to: relationships[type].to.at(-1)! }));
  const sent: [string, string[]][] = [
    [statements.lockArticles, ['articles']],
    [statements.deleteArticle, ['article']],
    [statements.readAll, []],
    [statements.readArticles, ['articles']],
    ...allLabels.map((label): [string, string[]] => [statements.mergeNodes(label), ['rows']]),
    ...allLabels.map((label): [string, string[]] => [statements.deleteNodes(label), ['rows']]),
    ...allLabels.map((label): [string, string[]] => [statements.deleteNodesOf(label), ['article']]),
    ...ends.map((one): [string, string[]] => [statements.mergeEdges(one), ['rows']]),
    ...ends.map((one): [string, string[]] => [statements.deleteEdges(one), ['rows']]),
  ];

  it('are accepted', { timeout: 120_000 }, () => {
    for (const [cypher, parameters] of sent) expect(complaints(cypher, parameters), cypher).toEqual([]);
  });
});

describe('constraints.cypher', () => {
  it('is accepted', () => {
    const file = readFileSync(join(import.meta.dirname, '../../cypher/constraints.cypher'), 'utf8');
    expect(complaints(file, [])).toEqual([]);
  });
});
