import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toJsonLine } from '../../../src/export/json/json.ts';
import { fromAnyJsonLine } from '../../../src/export/json/read-json.ts';
import { joined } from '../../../src/graph.ts';
import { identify } from '../../../src/identify/identify.ts';
import { profilesOf } from '../../../src/identify/profile.ts';
import { ferryGraphs } from '../../support/ferry.ts';
import { newsgraph } from '../run.ts';

const graphs = ferryGraphs();
const lines = graphs
  .map((graph) => `${toJsonLine(graph.nodes.find(({ label }) => label === 'Article')!.id, graph)}\n`)
  .join('');
const sorted = (text: string): string => `${text.trimEnd().split('\n').sort().join('\n')}\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-step-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('newsgraph step', () => {
  test('profiles, sorted, then identities: those of identify', async () => {
    const profiles = await newsgraph(['step', 'profiles'], { input: lines });
    expect({ code: profiles.code, stderr: profiles.stderr }).toEqual({ code: 0, stderr: '' });
    const identities = await newsgraph(['step', 'identities'], { input: sorted(profiles.stdout) });
    expect(identities.code).toBe(0);
    const found = joined(identities.stdout.trimEnd().split('\n').map(fromAnyJsonLine));
    expect(found).toEqual(identify(graphs.flatMap(profilesOf)));
    expect(found.nodes.length).toBeGreaterThan(1);
  });

  test('csv and import write a folder that neo4j-admin takes', async () => {
    const csv = await newsgraph(['step', 'csv', folder], { input: lines });
    expect(csv.stdout).toMatch(/^--nodes=Person=nodes-Person-[0-9a-f]{16}\.csv$/mu);
    const { code } = await newsgraph(['step', 'import', folder], { input: csv.stdout });
    expect(code).toBe(0);
    const files = csv.stdout
      .trimEnd()
      .split('\n')
      .map((option) => option.split('=')[2]!);
    expect((await readdir(folder)).sort()).toEqual([...files, 'after-import.cypher', 'import.sh'].sort());
  });

  test('goes on after a line that is none, and ends with 1', async () => {
    const { code, stdout, stderr } = await newsgraph(['step', 'identities'], { input: '{"block":"a"}\n{"bad"\n' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.split('\n').slice(0, 2)).toEqual([
      'standard input:1: not a line with "block" and "profile"',
      'standard input:2: not a line with "block" and "profile"',
    ]);
  });

  test.each([
    [['step', 'csv'], 'step csv: name a folder'],
    [['step', 'profiles', 'out'], 'step profiles takes no folder'],
  ])('%j is refused', async (args, message) => {
    const { code, stderr } = await newsgraph(args);
    expect({ code, stderr }).toEqual({ code: 64, stderr: expect.stringContaining(message) as string });
  });
});
