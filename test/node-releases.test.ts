import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');
/** A Node of another release than the one that runs the tests; `scripts/test` fetches it. */
const other = process.env['NEWSGRAPH_TEST_OTHER_NODE'];

if (other === undefined) console.warn('SKIPPED. No other Node to compare with: scripts/test fetches one');

const folder = mkdtempSync(join(tmpdir(), 'newsgraph-node-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const page = join(folder, 'page.html');
writeFileSync(
  page,
  `<!doctype html><html lang="en"><head><title>Storm shuts harbour</title></head><body><article><h1>Storm shuts harbour</h1>
   <p>Published 8 October 2024</p><p>The storm has closed the harbour of Brannock, and the harbour master, Ada Quill, wrote to the crews at noon:</p>
   <blockquote><p>No boat will sail tonight.</p><p>We will decide again on Wednesday.</p></blockquote></article></body></html>`,
);

const articles = [
  ...readdirSync(join(project, 'examples/articles')).map((name) => join(project, 'examples/articles', name)),
  ...readdirSync(join(project, 'test/articles')).map((slug) => join(project, 'test/articles', slug, 'article.txt')),
  page,
];

async function graphOf(node: string, file: string): Promise<string> {
  const command = [join(project, 'dist/cli.js'), 'build', file, '--format', 'json', '--quiet'];
  const { stdout } = await promisify(execFile)(node, command, { maxBuffer: 1e8 });
  return stdout;
}

describe.skipIf(other === undefined)('two releases of Node', () => {
  it('are two', async () => {
    const { stdout } = await promisify(execFile)(other!, ['--version']);
    expect(stdout.trim().split('.')[0]).not.toBe(process.version.split('.')[0]);
  });

  it.each(articles)('give the same bytes: %s', async (file) => {
    const graph = await graphOf(process.execPath, file);
    expect(graph).toContain('MENTIONED_IN');
    expect(await graphOf(other!, file)).toBe(graph);
  });
});
