import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toJson, toJsonLine } from '../../../src/export/json/json.ts';
import { fromAnyJsonLine, fromJson } from '../../../src/export/json/read-json.ts';
import { joined } from '../../../src/graph.ts';
import { verify } from '../../../src/verify.ts';
import { ferryGraphs } from '../../support/ferry.ts';
import { newsgraph } from '../run.ts';

const graphs = ferryGraphs();
const idOf = (graph: (typeof graphs)[number]): string => graph.nodes.find(({ label }) => label === 'Article')!.id;
const lines = graphs.map((graph) => `${toJsonLine(idOf(graph), graph)}\n`);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-identify-'));
  await writeFile(join(folder, 'graphs.jsonl'), lines.join(''));
  await writeFile(join(folder, 'graphs.json'), JSON.stringify(toJson(joined(graphs))));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('newsgraph identify', () => {
  test('passes graphs on, with a last line of identities; run again it gives the same bytes', async () => {
    const { code, stdout, stderr } = await newsgraph(['identify', 'graphs.jsonl'], { folder });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^3 articles, \d+ identities of \d+ nodes\n$/u) as string,
    });
    expect(stdout.startsWith(lines.join(''))).toBe(true);
    const all = stdout.trimEnd().split('\n').map(fromAnyJsonLine);
    expect(verify(joined(all))).toEqual([]);
    expect(all.at(-1)!.nodes.map(({ properties }) => properties['name'])).toContain('Nora Quill');
    const again = await newsgraph(['identify', '-'], { folder, input: stdout });
    expect(again.stdout).toBe(stdout);
  });

  test('writes one JSON graph with them where the output is one', async () => {
    const { code } = await newsgraph(['identify', 'graphs.json', '-o', 'out.json'], { folder });
    expect(code).toBe(0);
    const graph = fromJson(JSON.parse(await readFile(join(folder, 'out.json'), 'utf8')));
    expect(verify(graph)).toEqual([]);
    expect(graph.nodes.filter(({ label }) => label === 'Identity').length).toBeGreaterThan(0);
  });

  test('tells of decisions that no longer fit, and refuses a file that it can not read', async () => {
    await writeFile(join(folder, 'mine.txt'), 'different: crash#Person:1-2 after#Person:1-2\n');
    const told = await newsgraph(['identify', 'graphs.jsonl', '--decisions', 'mine.txt'], { folder });
    expect(told.code).toBe(0);
    expect(told.stderr).toContain('mine.txt:1: no longer fits: no node crash#Person:1-2');
    await writeFile(join(folder, 'bad.txt'), '# mine\nthe same\n');
    const refused = await newsgraph(['identify', 'graphs.jsonl', '--decisions', 'bad.txt'], { folder });
    expect(refused).toEqual({
      code: 64,
      stdout: '',
      stderr: expect.stringContaining('bad.txt:2: not "same:') as string,
    });
  });

  test('wants files or a Neo4j', async () => {
    const { code, stderr } = await newsgraph(['identify'], { folder });
    expect({ code, stderr }).toEqual({
      code: 64,
      stderr: expect.stringContaining('give graph files, or --to') as string,
    });
  });

  test('goes on after a line that is no graph, and ends with 1', async () => {
    const { code, stdout, stderr } = await newsgraph(['identify', '-'], {
      folder,
      input: `${lines[0]!}{"bad"\n${lines[1]!}`,
    });
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(3);
    expect(stderr).toMatch(/^standard input:2: not JSON/mu);
  });
});

test('newsgraph why tells what speaks for it', async () => {
  const { code, stdout } = await newsgraph(['why', 'Nora Quill', '--from', 'graphs.jsonl'], { folder });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Nora Quill: 3 articles, identity:Person:after#Person/u);
  expect(stdout).toContain('+ Nora Quill: the same name in other articles');
  const two = await newsgraph(['why', 'Tom Quill', 'Nora Quill', '--from', 'graphs.jsonl'], { folder });
  expect(two.stdout).toContain('- Tom Quill and Nora Quill are not forms of one name');
  const nobody = await newsgraph(['why', 'Nobody', '--from', 'graphs.jsonl'], { folder });
  expect(nobody).toEqual({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('no node is named "Nobody"') as string,
  });
});

test('newsgraph build --identify adds the identities', async () => {
  const input = ['one', 'two']
    .map((id) => `${JSON.stringify({ id, text: 'Mara Voss, the mayor of Port Ellis, said the bridge was safe.' })}\n`)
    .join('');
  const { code, stdout } = await newsgraph(['build', '-', '--identify'], { input });
  expect(code).toBe(0);
  const all = stdout.trimEnd().split('\n').map(fromAnyJsonLine);
  expect(all).toHaveLength(3);
  expect(verify(joined(all))).toEqual([]);
  expect(all[2]!.nodes.map(({ properties }) => properties['name'])).toContain('Mara Voss');
});
