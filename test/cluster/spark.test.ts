import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareWithSpark } from '../../scripts/long/spark.ts';
import { projectFolder } from '../cli/run.ts';

const isInstalled =
  existsSync(join(projectFolder, 'build/spark/requirements.txt')) && existsSync(join(projectFolder, 'dist/cli.js'));
if (!isInstalled) {
  console.warn('SKIPPED. No Spark: `scripts/check-long spark` installs it, and needs the command built');
}

test.skipIf(!isInstalled)(
  'two workers read, identify and write CSV as one process does',
  async () => {
    const { graphs, identities, csv, differing } = await compareWithSpark(60);
    expect(differing).toEqual([]);
    expect(graphs).toBe(60);
    expect(identities).toBeGreaterThan(5);
    expect(csv).toEqual(expect.arrayContaining(['import.sh', 'after-import.cypher']));
    expect(csv.filter((name) => name.startsWith('nodes-Identity-')).length).toBeGreaterThan(1);
  },
  600_000,
);
