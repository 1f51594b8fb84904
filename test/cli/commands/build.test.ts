import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromJson, fromJsonLine } from '../../../src/export/json/read-json.ts';
import { verify } from '../../../src/verify.ts';
import { newsgraph, nodeArguments } from '../run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgraph-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const line = (id: string, more = ''): string =>
  `${JSON.stringify({ id, text: `The mayor said the bridge was safe.${more} The council met on Friday.` })}\n`;
const two = line('one') + line('two');

describe('newsgraph build', () => {
  test('writes a line for each article into a pipe, and each graph verifies', async () => {
    const { code, stdout, stderr } = await newsgraph(['build', '-'], { input: two });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const graphs = stdout.trimEnd().split('\n').map(fromJsonLine);
    expect(graphs.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(graphs.flatMap(({ graph }) => verify(graph))).toEqual([]);
  });

  test('goes on after inputs that it can not read, and ends with 1', async () => {
    const { code, stdout, stderr } = await newsgraph(['build', 'nowhere.txt', '-'], { input: `{"bad\n${two}` });
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/^nowhere\.txt: no such file or folder$/mu);
    expect(stderr).toMatch(/^standard input:1: malformed JSON/mu);
    expect(stderr.trimEnd().split('\n')).toHaveLength(3);
  });

  test('says one line where its only input can not be read, and writes nothing', async () => {
    const [input, output] = [join(folder, 'report'), join(folder, 'report.json')];
    await writeFile(input, '%PDF-1.7\n');
    await writeFile(output, 'as it was');
    const stderr = `${input}: a PDF, no text; get its text with \`pdftotext FILE -\` and give that\n`;
    expect(await newsgraph(['build', input, '--format', 'json'])).toEqual({ code: 1, stdout: '', stderr });
    expect(await newsgraph(['build', input, '-o', output])).toEqual({ code: 1, stdout: '', stderr });
    expect(await readFile(output, 'utf8')).toBe('as it was');
  });

  test('warns of what it leaves out, also where it is to be quiet, and goes on', async () => {
    const input = JSON.stringify({ id: 'one', date: '03-02-2009', text: 'The mayor said the bridge was safe.' });
    const { code, stdout, stderr } = await newsgraph(['build', '-', '--quiet'], { input });
    expect(code).toBe(0);
    expect(fromJsonLine(stdout).id).toBe('one');
    expect(stderr).toMatch(/^warning: standard input:1: "date" left out: "03-02-2009" is no date; [^\n]*\n$/u);
  });

  test('writes messages as JSON lines', async () => {
    const { stderr } = await newsgraph(['build', 'nowhere.txt', '--json'], { folder });
    const [problem] = stderr.split('\n').map((one) => (one === '' ? {} : (JSON.parse(one) as object)));
    expect(problem).toMatchObject({ level: 50, input: 'nowhere.txt', msg: 'nowhere.txt: no such file or folder' });
  });

  test('writes one JSON graph of all articles, whole or not at all', async () => {
    const file = join(folder, 'graph.json');
    const { code, stderr } = await newsgraph(['build', '-', '-o', file], { input: two });
    expect({ code, stderr }).toEqual({ code: 0, stderr: `2 articles to ${file}\n` });
    const graph = fromJson(JSON.parse(await readFile(file, 'utf8')));
    expect(graph.nodes.filter(({ label }) => label === 'Article').map(({ id }) => id)).toEqual(['one', 'two']);
    expect(verify(graph)).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('is quiet where that is wanted', async () => {
    const { stderr } = await newsgraph(['build', '-', '--quiet', '-o', join(folder, 'quiet.jsonl')], { input: two });
    expect(stderr).toBe('');
  });

  test('keeps in the file what it has read before it is killed', async () => {
    const file = join(folder, 'growing.jsonl');
    const child = spawn(process.execPath, [...nodeArguments, 'build', '-', '-o', file]);
    child.stdin.write(two);
    let written = '';
    while (written.split('\n').length < 3) {
      written = await readFile(file, 'utf8').catch(() => '');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    child.kill('SIGKILL');
    await once(child, 'close');
    expect((await readFile(file, 'utf8')).trimEnd().split('\n').map(fromJsonLine)).toHaveLength(2);
  });

  test('ends quietly when nobody reads any more', async () => {
    const child = spawn(process.execPath, [...nodeArguments, 'build', '-']);
    const errors: string[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()));
    child.stdin.on('error', () => undefined);
    const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
    child.stdin.write(two);
    await lines.next();
    child.stdout.destroy();
    // Standard input stays open: the command ends because of its output.
    for (let i = 0; i < 200 && child.exitCode === null; i++) {
      child.stdin.write(line(`more-${i}`));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    if (child.exitCode === null) await once(child, 'close');
    expect({ code: child.exitCode, errors }).toEqual({ code: 0, errors: [] });
  });

  test('streams 600 articles through less memory than their graphs take', { timeout: 240_000 }, async () => {
    const heap = 80;
    const blanks = ' '.repeat(150_000);
    const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, ...nodeArguments, 'build', '-']);
    let [bytes, lines] = [0, 0];
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      for (const byte of chunk) if (byte === 10) lines++;
    });
    const closed = once(child, 'close');
    for (let i = 0; i < 600; i++) {
      if (!child.stdin.write(line(`a${i}`, blanks))) await Promise.race([once(child.stdin, 'drain'), closed]);
    }
    child.stdin.end();
    await closed;
    expect({ code: child.exitCode, lines }).toEqual({ code: 0, lines: 600 });
    expect(bytes).toBeGreaterThan(heap * 1024 * 1024);
  });

  test.each([
    [['build']],
    [['build', 'a.txt', '--unknown']],
    [['build', 'a.txt', '--format', 'pdf']],
    [['build', 'a.txt', '--min-confidence', '2']],
    [['build', 'a.txt', '--max-bytes', '1e3']],
    [['build', 'a.txt', '--id', 'title']],
    [['build', 'a.txt', '--to']],
    [['build', 'a.txt', '--to', 'http://localhost']],
    [['unknown']],
  ])('%j is no command line', async (args) => {
    const { code, stdout, stderr } = await newsgraph(args, { folder });
    expect({ code, stdout }).toEqual({ code: 64, stdout: '' });
    expect(stderr).not.toBe('');
    expect(stderr).not.toMatch(/^ {4}at /mu);
  });

  test('does not overwrite an input', async () => {
    const file = join(folder, 'input.jsonl');
    await writeFile(file, two);
    expect((await newsgraph(['build', file, '-o', file])).code).toBe(64);
    expect(await readFile(file, 'utf8')).toBe(two);
  });

  test('says which output can not be written', async () => {
    const { code, stderr } = await newsgraph(['build', '-', '-o', 'nowhere/out.jsonl'], { folder, input: two });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "newsgraph: nowhere/out.jsonl: can't be written: there is no folder nowhere\n",
    });
  });

  test('never shows a password in an address', async () => {
    const { code, stdout, stderr } = await newsgraph(['build', '-', '--to', 'neo4j://ann:s3cret@localhost']);
    expect(code).toBe(64);
    expect(stdout + stderr).not.toContain('s3cret');
  });

  test('documents exit codes and examples in its help', async () => {
    const { code, stdout } = await newsgraph(['build', '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Examples:[\s\S]*Environment:[\s\S]*Exit codes:/u);
  });

  test('tells what is read', async () => {
    const { code, stdout } = await newsgraph(['help', 'formats']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/date: 2024-05-02[\s\S]*datePublished[\s\S]*canonical address/u);
  });

  test('knows its version', async () => {
    expect(await newsgraph(['--version'])).toMatchObject({ code: 0, stdout: '0.1.0\n' });
  });
});
