import { describe, expect, it } from 'vitest';
import { missingData } from '../../scripts/evaluation/data.ts';
import { belowFloors, readFloors } from '../../scripts/evaluation/floors.ts';
import { measureOf } from '../../scripts/evaluation/measures.ts';

/** Those that take a few seconds each; `scripts/evaluate --check` compares all of them. */
const quick = [
  'ewt-dev',
  'gum-open-dev',
  'seed',
  'gold',
  'gold-check',
  'gold-real',
  'gum',
  'kbp37',
  'dwie',
  'dwie-roles',
];

if (missingData !== undefined) console.warn(`SKIPPED. The figures reached so far are not compared: ${missingData}`);

describe.skipIf(missingData !== undefined)('the figures reached so far', { timeout: 120_000 }, () => {
  const floors = readFloors();

  it.each(quick)('%s', async (name) => {
    expect(Object.keys(floors[name]!.atLeast)).not.toHaveLength(0);
    const { figures } = await measureOf(name).run(0);
    expect(belowFloors(floors[name]!, figures)).toEqual([]);
  });
});
