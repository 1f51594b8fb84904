import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtTemplate } from './built.ts';
import { hasChromium, launched } from './browser.ts';
import { walkHostile } from './walk-hostile.ts';

describe.skipIf(!hasChromium)('a page of hostile articles', { timeout: 120_000 }, () => {
  test('runs nothing of them and asks no server', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'newsgraph-hostile-'));
    const browser = await launched();
    try {
      expect(await walkHostile(browser, await builtTemplate(), folder, { count: 10, seed: 7 })).toEqual([]);
    } finally {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
