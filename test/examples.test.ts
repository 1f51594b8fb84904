import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exampleFile, runExample } from './support/examples.ts';

const project = join(import.meta.dirname, '..');

/** The examples in a file's comments, without the stars. */
function examplesIn(file: string): string[] {
  const comments = readFileSync(join(project, file), 'utf8').match(/^\/\*\*$[\s\S]*?^ \*\/$/gmu) ?? [];
  return comments.flatMap((comment) =>
    comment
      .split(/^ \* @/mu)
      .filter((tag) => tag.startsWith('example\n'))
      .map((tag) =>
        tag
          .slice('example\n'.length)
          .replace(/^ \*\/$/mu, '')
          .replace(/^ \* ?/gmu, ''),
      ),
  );
}

describe('the examples', () => {
  it.each([
    ['read-article', 'src/pipeline.ts'],
    ['walk-graph', 'src/export/graphology.ts'],
    ['write-to-neo4j', 'src/store/neo4j.ts'],
    ['in-a-browser', 'src/browser.ts'],
  ])('%s stands where %s declares it', (name, file) => {
    expect(examplesIn(file)).toContain(readFileSync(exampleFile(name), 'utf8'));
  });

  it.each(['walk-graph', 'in-a-browser'])('%s is one of the README', (name) => {
    const readme = readFileSync(join(project, 'README.md'), 'utf8');
    expect(readme).toContain(`\`\`\`ts\n${readFileSync(exampleFile(name), 'utf8')}\`\`\``);
  });

  it('read-article prints who said something, and the words that prove it', async () => {
    expect(await runExample('read-article')).toMatch(
      /^bridge#Person:\d+-\d+ MADE bridge#Statement:\d+-\d+ \[ 'Mayor Ada Quill', 'told' \]\n$/u,
    );
  });

  it('walk-graph prints who said what to whom', async () => {
    expect(await runExample('walk-graph')).toBe('Ada Quill said: The bridge is safe,\nto reporters\n');
  });

  it('in-a-browser prints who is named and what was said', async () => {
    expect((await runExample('in-a-browser')).split('\n').sort()).toEqual([
      '',
      'Ada Quill',
      'said: The bridge is safe,',
    ]);
  });
});
