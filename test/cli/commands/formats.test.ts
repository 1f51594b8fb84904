import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newsgraph } from '../run.ts';

const text = '“The bridge is safe,” Mayor Ada Quill told reporters on Friday.';

describe('newsgraph build -o', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-formats-'));
    await writeFile(join(folder, 'story.txt'), text);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const build = (...args: string[]) => newsgraph(['build', 'story.txt', '--quiet', ...args], { folder });

  test.each([
    ['out.graphml', '<?xml version="1.0" encoding="UTF-8"?>\n<graphml'],
    ['OUT.GEXF', '<?xml'],
    ['out.cypher', 'CREATE CONSTRAINT article_id IF NOT EXISTS'],
    ['out.jsonld', '{"@context":'],
    ['out.json', '{"attributes":'],
    ['out.jsonl', '{"id":"story.txt","graph":'],
  ])('%s has the format that its name tells', async (name, beginning) => {
    expect(await build('-o', name)).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await readFile(join(folder, name), 'utf8')).slice(0, beginning.length)).toBe(beginning);
  });

  test('out.csv is a folder for neo4j-admin', async () => {
    expect((await build('-o', 'out.csv')).code).toBe(0);
    const files = await readdir(join(folder, 'out.csv'));
    expect(files).toEqual(expect.arrayContaining(['import.sh', 'nodes-Person.csv', 'relationships-MADE.csv']));
    expect(await readFile(join(folder, 'out.csv/import.sh'), 'utf8')).toContain('--nodes=Person=nodes-Person.csv');
  });

  test('tables go to any folder, and to no standard output', async () => {
    expect((await build('--format', 'tables', '-o', 'facts')).code).toBe(0);
    expect((await readdir(join(folder, 'facts'))).sort()).toEqual([
      'events.csv',
      'people.csv',
      'roles.csv',
      'statements.csv',
    ]);
    const { code, stderr } = await build('--format', 'tables');
    expect({ code, stderr }).toEqual({
      code: 64,
      stderr: 'newsgraph: --format tables is several files: name a folder for them with -o\n',
    });
  });

  test('a name that tells no format is refused, unless --format tells it', async () => {
    const { code, stderr } = await build('-o', 'out.dat');
    expect(code).toBe(64);
    expect(stderr).toMatch(/^newsgraph: out\.dat: which format\? [^\n]*\.graphml[^\n]*\n$/u);
    expect((await build('-o', 'out.dat', '--format', 'jsonl')).code).toBe(0);
  });
});
