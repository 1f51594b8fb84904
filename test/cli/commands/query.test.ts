import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toJson, toJsonLine } from '../../../src/export/json/json.ts';
import { joined } from '../../../src/graph.ts';
import { ferryGraphs } from '../../support/ferry.ts';
import { newsgraph } from '../run.ts';

const story = '“The bridge is safe,” Mayor Ada Quill told reporters.\n';
const said = 'MATCH (p)-[:MADE]->(s:Statement) RETURN p.name AS name, s.text AS text ORDER BY name, text';
const countOfArticles = 'MATCH (a:Article) RETURN count(a) AS articles';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-query-'));
  const graphs = ferryGraphs();
  const lines = graphs.map((graph) => `${toJsonLine(graph.nodes[0]!.id, graph)}\n`).join('');
  const identity = { key: 'identity:Person:after#Person:0-10', attributes: { label: 'Identity', name: 'Nora Quill' } };
  const identified = {
    ...{ key: 'identified', source: 'after#Person:0-10', target: identity.key },
    attributes: { type: 'IDENTIFIED_AS', confidence: 0.9 },
  };
  await writeFile(join(folder, 'story.txt'), story);
  await writeFile(join(folder, 'lines.jsonl'), lines);
  await writeFile(join(folder, 'graph'), JSON.stringify(toJson(joined(graphs)), undefined, 2));
  await writeFile(join(folder, 'zipped.jsonl.gz'), gzipSync(lines));
  const identities = JSON.stringify({ identities: { nodes: [identity], edges: [identified] } });
  await writeFile(join(folder, 'identities.jsonl'), `${lines}${identities}\n`);
  await writeFile(join(folder, 'broken.jsonl'), `{"id":"x","graph":{"nodes":[]}}\n${lines}`);
  await writeFile(join(folder, 'articles.jsonl'), `${JSON.stringify({ id: 'bridge', text: story })}\n`);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const ask = (args: readonly string[], input = '') => newsgraph(['query', ...args], { folder, input });

describe('newsgraph query', () => {
  test('lists the queries that come with it', async () => {
    const { code, stdout } = await newsgraph(['query', '--list']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^timeline\n {2}\S/mu);
  });

  test.each([
    ['an article', ['--from', 'story.txt'], ''],
    ['an article in JSON lines', ['--from', 'articles.jsonl'], ''],
    ['standard input', ['--from', '-'], story],
  ])('reads and asks %s', async (_, from, input) => {
    const { code, stdout, stderr } = await ask([said, ...from, '--format', 'json'], input);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([{ name: 'Ada Quill', text: 'The bridge is safe,' }]);
  });

  test.each([
    ['a graph whatever its name', ['--from', 'graph'], 3],
    ['graphs a line', ['--from', 'lines.jsonl'], 3],
    ['what is zipped', ['--from', 'zipped.jsonl.gz'], 3],
    ['a graph and an article', ['--from', 'graph', '--from', 'story.txt'], 4],
  ])('asks %s', async (_, from, articles) => {
    const { code, stdout } = await ask([countOfArticles, ...from, '--format', 'csv']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `articles\n${articles}\n` });
  });

  test('asks graphs on standard input', async () => {
    const { stdout } = await ask(
      [countOfArticles, '--from', '-', '--format', 'jsonl'],
      toJsonLine('x', ferryGraphs()[0]!),
    );
    expect(stdout).toBe('{"articles":1}\n');
  });

  test('takes the identities on the last line', async () => {
    const cypher = 'MATCH (p:Person)-[r:IDENTIFIED_AS]->(i:Identity) RETURN p.id AS id, i.name AS name';
    const { stdout } = await ask([cypher, '--from', 'identities.jsonl', '--format', 'jsonl']);
    expect(stdout).toBe('{"id":"after#Person:0-10","name":"Nora Quill"}\n');
  });

  test('answers a question that comes with it, without its optional parameter', async () => {
    const { code, stdout } = await ask(['who-said-what', '--from', 'lines.jsonl', '--limit', '2']);
    expect(code).toBe(0);
    expect(stdout.split('\n')).toEqual([
      'article  name             speaker     polarity  text',
      '───────  ───────────────  ──────────  ────────  ──────────────────────────────────',
      'crash    struck the pier  Nora Quill  positive  The brakes failed before the crash',
      'crash    fire             Ellis Line  negative  there was a fire',
      '',
    ]);
  });

  test('answers from what can be read, and ends with 1', async () => {
    const args = ['--from', 'broken.jsonl', '--from', 'nowhere.txt', '--from', 'graph', '--format', 'csv'];
    const { code, stdout, stderr } = await ask([countOfArticles, ...args]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'articles\n3\n' });
    const lines = stderr.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^broken\.jsonl:1: not a line with "id" and "graph": graph\.edges/u);
    expect(lines[1]).toBe('graph: the article "after" was there already');
    expect(lines[2]).toMatch(/^nowhere\.txt: /u);
    expect(lines).toHaveLength(3);
  });

  test.each([
    ['MATCH (n RETURN n', 1, 10],
    ['MATCH (n)\nRETURN m', 2, 8],
  ])('points at what is wrong in %j', async (cypher, line, column) => {
    const { code, stdout, stderr } = await ask([cypher, '--from', 'graph']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const [message, ...excerpt] = stderr.trimEnd().split('\n');
    expect(message).toMatch(/^newsgraph: \S/u);
    expect(message).toContain(`line ${line}, column ${column}`);
    expect(excerpt).toEqual([cypher.split('\n')[line - 1], `${' '.repeat(column - 1)}^`]);
  });

  test.each([
    [['query'], 'no query'],
    [['query', 'no-such-name'], 'there is no query "no-such-name", only '],
    [['query', 'timeline', '--param', 'nothing=1'], 'no parameter "nothing"'],
    [['query', 'timeline', '--param', 'nothing'], 'name=value'],
    [['query', 'timeline', '--limit', 'few'], 'whole number'],
    [['query', 'RETURN 1'], 'NEO4J_URI'],
    [['query', 'RETURN 1', '--from', 'bolt://localhost', '--from', 'x.txt'], 'a Neo4j is asked alone'],
  ])('%j is no command line', async (args, message) => {
    const { code, stdout, stderr } = await newsgraph(args);
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).toContain(message);
  });
});
