import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { appServer } from '../../src/cli/app/serve.ts';
import { appFiles } from '../../src/export/html/app-files.ts';
import type { PageTemplate } from '../../src/export/html.ts';
import { bundled } from '../../test/page/built.ts';

const story = join(import.meta.dirname, '../../examples/articles/warehouse-trial.txt');

/** From the click on "Read" until the graph is drawn, of the first article: the weights are loaded in that time. */
export async function millisecondsToFirstGraph(browser: Browser, template: PageTemplate): Promise<number> {
  const files = await bundled('app', (app) => bundled('worker', (worker) => appFiles([app, worker], template)));
  const server = appServer(files).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      addEventListener('drawn', () => Object.assign(globalThis, { shown: performance.now() }));
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.locator('textarea').fill(await readFile(story, 'utf8'));
    const began = await page.evaluate(() => performance.now());
    await page.locator('.main').click();
    await page.waitForFunction(() => 'shown' in globalThis, undefined, { timeout: 120_000 });
    const shown = await page.evaluate(() => (globalThis as unknown as { shown: number }).shown);
    await page.close();
    return shown - began;
  } finally {
    server.close();
  }
}
