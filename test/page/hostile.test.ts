import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtTemplate } from './built.ts';
import { hasChromium, launched } from './browser.ts';
import { requestsIn } from './net-log.ts';
import { walkHostile } from './walk-hostile.ts';

describe.skipIf(!hasChromium)('a page of hostile articles', { timeout: 120_000 }, () => {
  let [folder, log] = ['', ''];
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-hostile-'));
    log = join(folder, 'log.json');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('runs nothing of them and asks no server', async () => {
    const browser = await launched({ log });
    try {
      expect(await walkHostile(browser, await builtTemplate(), folder, { count: 10, seed: 7 })).toEqual([]);
    } finally {
      await browser.close();
    }
    expect(await requestsIn(log)).toEqual([]);
  });

  test('would have been told of by the browser’s log', async () => {
    const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const browser = await launched({ log });
    try {
      const page = await browser.newPage();
      await page.setContent(`<img src="${address}image">`);
      await page.waitForLoadState('networkidle');
    } finally {
      await browser.close();
      server.close();
    }
    expect(await requestsIn(log)).toContain(`${address}image`);
  });
});
