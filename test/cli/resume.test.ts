import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FormatName } from '../../src/cli/build/format-names.ts';
import { checkpointPath } from '../../src/cli/build/resume/checkpoint-path.ts';
import type { BuildOptions } from '../../src/cli/build/run.ts';
import { killedBuild, linesOfStories } from './killed-build.ts';
import { newsgraph } from './run.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-resume-'));
});
afterEach(() => rm(folder, { recursive: true }));

const input = linesOfStories(60, 1).join('');

describe('newsgraph build --resume', { timeout: 120_000 }, () => {
  test('killed at random, with one job and with two: the same bytes and messages as undisturbed', async () => {
    const build = (name: string) => ['build', '-', '--identify', '-o', join(folder, name)];
    const undisturbed = await newsgraph([...build('whole.jsonl'), '--jobs', '1'], { input });
    const [file, checkpoint] = [join(folder, 'out.jsonl'), join(folder, 'out.jsonl.checkpoint')];
    // The result of before stays until the new one is whole.
    await writeFile(file, 'of before\n');
    const jobs = (count: number) => [...build('out.jsonl'), '--resume', '--jobs', String(count)];
    const moments = [1, 2].map((count) => ({
      args: jobs(count),
      articles: 1 + Math.floor(Math.random() * 8),
      milliseconds: Math.random() * 10,
    }));
    let kills = 0;
    for (const moment of moments) if (await killedBuild(moment.args, input, checkpoint, moment)) kills++;
    expect(kills, JSON.stringify(moments)).toBeGreaterThan(0);
    expect(await readFile(file, 'utf8')).toBe('of before\n');
    const other = await newsgraph([...jobs(2), '--min-confidence', '0.5'], { input });
    expect(other).toMatchObject({ code: 64, stderr: expect.stringContaining('a build with other options') as string });
    const resumed = await newsgraph(jobs(2), { input });
    expect(resumed.code).toBe(1);
    const [first, ...rest] = resumed.stderr.split('\n');
    expect(first).toMatch(/^goes on after \d+ articles?$/u);
    expect(rest.join('\n').replaceAll('out.jsonl', 'whole.jsonl')).toBe(undisturbed.stderr);
    const [whole, out] = await Promise.all(['whole.jsonl', 'out.jsonl'].map((name) => readFile(join(folder, name))));
    expect(out!.equals(whole!), JSON.stringify(moments)).toBe(true);
    expect((await readdir(folder)).sort()).toEqual(['out.jsonl', 'whole.jsonl']);
  });

  test('of nothing that can be read nothing is left', async () => {
    const { code } = await newsgraph(['build', 'nowhere.txt', '-o', join(folder, 'out.jsonl'), '--resume'], { folder });
    expect(code).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });
});

const usual = { minConfidence: 0, id: 'auto', jobs: 1, release: '1.2.3', resume: true } as const;

test.each<[Partial<BuildOptions>, FormatName | undefined, string]>([
  [{ output: 'out.jsonl' }, 'jsonl', 'out.jsonl.checkpoint'],
  [{ output: 'out.jsonl', checkpoint: 'mine' }, 'jsonl', 'mine'],
  [{ to: 'bolt://localhost', checkpoint: 'mine' }, undefined, 'mine'],
])('of %j the checkpoint is %s', (options, format, file) => {
  expect(checkpointPath({ ...usual, ...options }, format)).toBe(file);
});

test.each<[Partial<BuildOptions>, FormatName | undefined, string]>([
  [{ output: 'out.gexf' }, 'gexf', '--resume goes on with jsonl and annotations, a line an article; not with gexf'],
  [{}, 'jsonl', '--resume needs a file to go on with: give -o'],
  [{ to: 'bolt://localhost' }, undefined, '--resume with --to alone needs --checkpoint <file>'],
  [{ output: 'x', identify: true }, 'annotations', '--resume makes identities of jsonl; annotations hold no graphs'],
  [{ output: 'x', resume: false, checkpoint: 'y' }, 'jsonl', '--checkpoint belongs to --resume'],
])('%j as %s is refused', (options, format, said) => {
  expect(() => checkpointPath({ ...usual, ...options }, format)).toThrow(said);
});
