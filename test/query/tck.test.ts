import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { floorsOf, readFloors } from './tck/floors.ts';
import { tallyOf } from './tck/tally.ts';

const folder = join(process.env['NEWSGRAPH_DATA'] ?? join(import.meta.dirname, '..', '..', '..', 'shared'), 'tck');

describe.skipIf(!existsSync(folder))(`the openCypher TCK in ${folder}`, () => {
  it('passes as far as it did', { timeout: 600_000 }, () => {
    const counts = floorsOf(tallyOf(folder));
    const lost = Object.entries(readFloors()).filter(([group, { passes }]) => (counts[group]?.passes ?? 0) < passes);
    // after a gain: npx tsx scripts/tck.ts --update
    expect(Object.fromEntries(lost.map(([group]) => [group, counts[group]]))).toEqual({});
  });
});
