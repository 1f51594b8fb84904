import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasTerminal, newsgraphOnTerminal } from './run.ts';

describe.skipIf(!hasTerminal)('newsgraph build on a terminal', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-terminal-'));
    await writeFile(join(folder, 'story.txt'), '“The bridge is safe,” Mayor Ada Quill told reporters.\n');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('shows a summary', async () => {
    const { code, stdout } = await newsgraphOnTerminal(['build', 'story.txt'], { folder });
    expect(code).toBe(0);
    const lines = stripVTControlCharacters(stdout).split('\r\n');
    expect(lines[0]).toBe('story.txt');
    expect(lines).toContain('People');
    expect(lines.find((line) => line.includes('Ada Quill'))).toMatch(/^ {2}Ada Quill +mayor; 1 statement$/u);
    expect(lines).toContain('  Ada Quill → reporters');
  });

  test('writes JSON lines to a terminal only when asked', async () => {
    const { stdout } = await newsgraphOnTerminal(['build', 'story.txt', '--format', 'jsonl'], { folder });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'story.txt' });
  });
});
