import { describe, expect, test } from 'vitest';
import { Neo4jCsv, toNeo4jCsv } from '../../src/export/neo4j-csv.ts';
import { joined } from '../../src/graph.ts';
import { ferryGraphs } from '../support/ferry.ts';

const graphs = ferryGraphs();

/** Lines of all files of a table, without their heads. */
function rowsOf(files: readonly { readonly name: string; readonly content: string }[], table: string): string[] {
  return files
    .filter(({ name }) => new RegExp(`^${table}(?:-\\d+)?\\.csv$`, 'u').test(name))
    .flatMap(({ content }) => content.trimEnd().split('\n').slice(1));
}

describe('an archive in parts', () => {
  const csv = new Neo4jCsv(1);
  const files = [...graphs.flatMap((graph) => csv.add(graph)), ...csv.end([])];
  const whole = toNeo4jCsv(joined(graphs));

  test('holds the nodes of all articles', () => {
    const ids = (rows: readonly string[]) => rows.map((row) => row.slice(0, row.indexOf(','))).sort();
    expect(ids(rowsOf(files, 'nodes-Person'))).toEqual(ids(rowsOf(whole, 'nodes-Person')));
    expect(ids(rowsOf(files, 'nodes-Person'))).toHaveLength(
      graphs.flatMap(({ nodes }) => nodes).filter(({ label }) => label === 'Person').length,
    );
  });

  test('is loaded by one command that names every file', () => {
    const script = files.find(({ name }) => name === 'import.sh')!.content;
    const named = [...script.matchAll(/--(?:nodes|relationships)=\w+=(\S+)/gu)].map(([, file]) => file);
    expect(named.sort()).toEqual(
      files
        .map(({ name }) => name)
        .filter((name) => name.endsWith('.csv'))
        .sort(),
    );
    expect(script).toContain('--nodes=Person=nodes-Person-1.csv');
    expect(script).toContain('--array-delimiter=U+FDD0');
  });

  test('parts lists by a noncharacter, and replaces one that stands in a list', () => {
    const odd = new Neo4jCsv(1).add({
      nodes: [{ id: 'a#Person:0-1', label: 'Person', properties: { name: 'A', aliases: ['a;b', 'c\ufdd0d'] } }],
      edges: [],
    });
    expect(odd[0]!.content).toContain('"a;b\ufdd0c\ufffdd"');
  });
});

test('what fits into one part has a file for each label and type, and the delimiter that no list has', () => {
  const files = toNeo4jCsv(joined(graphs));
  expect(files.map(({ name }) => name)).toEqual(expect.arrayContaining(['nodes-Person.csv', 'relationships-MADE.csv']));
  expect(files.find(({ name }) => name === 'import.sh')!.content).toContain('--array-delimiter=U+003B');
});
