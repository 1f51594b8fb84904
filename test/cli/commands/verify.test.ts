import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toJson, toJsonLine } from '../../../src/export/json/json.ts';
import { ferryGraphs } from '../../support/ferry.ts';
import { exampleGraph } from '../example.ts';
import { newsgraph } from '../run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function verify(name: string, content: string) {
  await writeFile(join(folder, name), content);
  return newsgraph(['verify', name], { folder });
}

describe('newsgraph verify', () => {
  const graph = exampleGraph();

  test('finds nothing in a graph that keeps the rules, on one line or on many', async () => {
    const found = { code: 0, stdout: '', stderr: '1 article, 0 problems\n' };
    expect(await verify('graph.json', JSON.stringify(toJson(graph), undefined, 2))).toEqual(found);
    expect(await verify('graphs.jsonl', `${toJsonLine('dam', graph)}\n`)).toEqual(found);
  });

  test('says what is wrong where, and ends with 1', async () => {
    const moved = toJsonLine('dam', graph).replace('"sourceStart":0', '"sourceStart":-1');
    const { code, stdout } = await verify('moved.jsonl', `${moved}\n`);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^dam#Person:0-9 MADE dam#Statement:\S+: source -1-9 is not in the text$/mu);
  });

  test('names the line that is no graph, and goes on', async () => {
    const { code, stdout, stderr } = await verify('lines.jsonl', `{"id":1}\n${toJsonLine('dam', graph)}\n`);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '1 article, 1 problem\n' });
    expect(stdout).toMatch(/^lines\.jsonl:1: not a line with "id" and "graph"/u);
  });

  test('finds an article that is there twice', async () => {
    const { stdout } = await verify('twice.jsonl', `${toJsonLine('dam', graph)}\n`.repeat(2));
    expect(stdout).toBe('dam: is there twice\n');
  });

  test('takes the last line of identities as what it is, and says what is wrong in it', async () => {
    const { stdout } = await newsgraph(['identify', '-'], {
      folder,
      input: ferryGraphs()
        .map((graph) => `${toJsonLine(graph.nodes.find(({ label }) => label === 'Article')!.id, graph)}\n`)
        .join(''),
    });
    expect(await verify('identified.jsonl', stdout)).toEqual({
      code: 0,
      stdout: '',
      stderr: '3 articles, 0 problems\n',
    });
    const wrong = stdout.replace('"kind":"Person"', '"kind":"Place"');
    expect((await verify('wrong.jsonl', wrong)).stdout).toMatch(
      /^identity:Person:\S+: \S+ is a Person, not a Place$/mu,
    );
    const [first, second, , identities] = stdout.split('\n');
    const without = await verify('without.jsonl', `${[first, second, identities].join('\n')}\n`);
    expect(without.stdout).toMatch(/starts at \S+, which is not in the graph$/mu);
  });

  test.each([
    ['a file that is not there', 'nowhere.json', undefined, 'nowhere.json: no such file\n'],
    ['a file that is empty', 'empty.json', '', 'empty.json: is empty\n'],
  ])('tells of %s', async (_, name, content, expected) => {
    const { code, stdout } =
      content === undefined ? await newsgraph(['verify', name], { folder }) : await verify(name, content);
    expect({ code, stdout }).toEqual({ code: 1, stdout: expected });
  });
});
