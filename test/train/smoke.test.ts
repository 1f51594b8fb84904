import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { loadParser } from '../../src/annotate/parser/parser.ts';

interface Activations {
  readonly sentences: { forms: string[]; upos: string[]; heads: number[]; relations: string[]; lemmas: string[] }[];
}

const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
const python = join(cache, 'newsgraph', 'train-venv', 'bin', 'python');
const run = fileURLToPath(new URL('../../scripts/train/run', import.meta.url));

// Needs the environment that `scripts/train/run smoke` makes the first time it is called by hand.
it.skipIf(!existsSync(python))(
  'a parser trained just now gives the same results here as in training',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-smoke-'));
    try {
      await promisify(execFile)(run, ['smoke', '--out', folder, '--fixtures', folder, '--seed', '7']);
      const parser = await loadParser(await readFile(join(folder, 'parser-small.ngw')));
      const written = await readFile(join(folder, 'parser-activations.json'), 'utf8');
      for (const expected of (JSON.parse(written) as Activations).sentences) {
        const tokens = expected.forms.map((text, start) => ({ text, start }));
        const syntax = parser.parse(tokens, [{ firstToken: 0, endToken: tokens.length }]);
        expect(syntax.map(({ pos }) => pos)).toEqual(expected.upos);
        expect(syntax.map(({ head }) => head + 1)).toEqual(expected.heads);
        expect(syntax.map(({ dep }) => dep)).toEqual(expected.relations);
        expect(syntax.map(({ lemma }) => lemma)).toEqual(expected.lemmas);
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  180_000,
);
