import { expect, test } from 'vitest';
import { StoreError, type StoreErrorKind } from '../../src/store/error.ts';
import { patiently } from '../../src/store/neo4j/patience.ts';

test.each<[StoreErrorKind, number | undefined, string[]]>([
  ['unavailable', undefined, []],
  ['unavailable', 0, ['away']],
  ['authentication', 60_000, []],
  ['refused', 60_000, []],
])('%s with a patience of %s ms is an error at once', async (kind, milliseconds, told) => {
  const heard: string[] = [];
  const patience = { onAway: () => heard.push('away'), onBack: () => heard.push('back') };
  const work = () => Promise.reject(new StoreError(kind, 'it failed'));
  const doing = patiently(work, milliseconds === undefined ? undefined : { ...patience, milliseconds });
  await expect(doing).rejects.toMatchObject({ kind });
  expect(heard).toEqual(told);
});

test('work that fails once is done again, and only then told to be back', async () => {
  const heard: string[] = [];
  const work = () => {
    if (heard.length > 0) return Promise.resolve('done');
    return Promise.reject(new StoreError('unavailable', 'no server'));
  };
  const patience = { milliseconds: 60_000, onAway: () => heard.push('away'), onBack: () => heard.push('back') };
  expect(await patiently(work, patience)).toBe('done');
  expect(heard).toEqual(['away', 'back']);
});
