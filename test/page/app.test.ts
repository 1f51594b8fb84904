import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { appServer } from '../../src/cli/app/serve.ts';
import { appFiles } from '../../src/export/html/app-files.ts';
import { createArticle, loadNewsgraph, toJson } from '../../src/index.ts';
import { builtTemplate, bundled } from './built.ts';
import { hasChromium, launched } from './browser.ts';

const example = join(import.meta.dirname, '../../examples/articles/warehouse-trial.txt');

describe.skipIf(!hasChromium)('the app', { timeout: 120_000 }, () => {
  test('reads an article in the browser to the same bytes as Node, and asks no other server', async () => {
    const article = await readFile(example, 'utf8');
    const files = await bundled('app', (app) =>
      bundled('worker', async (worker) => appFiles([app, worker], await builtTemplate())),
    );
    const server = appServer(files).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const browser = await launched();
    try {
      const page = await browser.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('request', (request) => {
        if (!/^(?:http:\/\/127\.0\.0\.1|blob:|data:)/u.test(request.url())) faults.push(request.url());
      });
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.locator('textarea').fill(article);
      await page.locator('.main').click();
      await page.locator('article').waitFor({ timeout: 90_000 });
      const download = page.waitForEvent('download');
      await page.locator('.header select').last().selectOption('json');
      const saved = await text(await (await download).createReadStream());
      const newsgraph = await loadNewsgraph();
      expect(saved).toBe(`${JSON.stringify(toJson(newsgraph.graph(createArticle({ text: article }))))}\n`);
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});
