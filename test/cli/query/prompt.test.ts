import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toJson } from '../../../src/export/json/json.ts';
import { joined } from '../../../src/graph.ts';
import { ferryGraphs } from '../../support/ferry.ts';
import { hasTerminal, newsgraphOnTerminal } from '../run.ts';

describe.skipIf(!hasTerminal)('newsgraph query on a terminal, without a query', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-prompt-'));
    await writeFile(join(folder, 'graph.json'), JSON.stringify(toJson(joined(ferryGraphs()))));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('asks one question after another, and keeps them', async () => {
    const typed = [
      'MATCH (p:Person {name: "Pia Quill"})',
      'RETURN p.name AS found;',
      'RETURN nobody;',
      'family',
      ':quit',
    ];
    const { code, stdout } = await newsgraphOnTerminal(['query', '--from', 'graph.json'], {
      folder,
      input: typed.map((line) => `${line}\n`).join(''),
      environment: { XDG_STATE_HOME: folder },
    });
    expect(code).toBe(0);
    const lines = stripVTControlCharacters(stdout).split(/\r?\n/u);
    expect(lines).toContain('Pia Quill');
    expect(lines).toContain('1 row');
    expect(lines.find((line) => line.includes('nobody') && line.includes('line 1, column 8'))).toBeDefined();
    expect(lines.find((line) => line.startsWith('Pia Quill   Tom Quill'))).toBeDefined();
    const history = await readFile(join(folder, 'newsgraph', 'query-history'), 'utf8');
    expect(history.trimEnd().split('\n')).toEqual([...typed].reverse());
  });
});
