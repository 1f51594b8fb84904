import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { appServer } from '../../src/cli/app/serve.ts';
import { appFiles } from '../../src/export/html/app-files.ts';
import { toJsonLine } from '../../src/export/json/json.ts';
import { createArticle, loadNewsgraph } from '../../src/index.ts';
import { dataFolder } from '../../scripts/evaluation/data.ts';
import { builtTemplate, bundled } from './built.ts';
import { hasChromium, launched } from './browser.ts';

const project = join(import.meta.dirname, '../..');

/** Annotated ones, where they are; else those that come with the project. */
const annotated = join(dataFolder, 'gold');
const folders = existsSync(annotated)
  ? [annotated]
  : [join(project, 'test/cypher/articles'), join(project, 'examples/articles')];
const articles = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name)),
);

describe.skipIf(!hasChromium)('the app', { timeout: 180_000 }, () => {
  test('reads articles in the browser to the same bytes as Node, and asks no other server', async () => {
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
      await page.locator('textarea').fill(await readFile(articles[0]!, 'utf8'));
      await page.locator('.main').click();
      await page.locator('article').waitFor({ timeout: 90_000 });
      await page.locator('.header button', { hasText: 'Add an article' }).click();
      await page.locator('[type=file]').setInputFiles(articles);
      // One is pasted, and all are files; the choice of articles has as many when the last one is read.
      const choice = page.locator('.header select').first();
      await expect.poll(() => choice.locator('option').count(), { timeout: 120_000 }).toBe(articles.length + 1);
      const download = page.waitForEvent('download', { timeout: 90_000 });
      await page.locator('.header select').last().selectOption('jsonl');
      const saved = await text(await (await download).createReadStream());
      expect(saved.trimEnd().split('\n').sort()).toEqual((await linesOfNode()).sort());
      expect(faults).toEqual([]);
    } finally {
      await browser.close();
      server.close();
    }
  });
});

/** What Node writes of the same: the first as it was pasted, so that its text names it, and all as files. */
async function linesOfNode(): Promise<string[]> {
  const newsgraph = await loadNewsgraph();
  const texts = await Promise.all(articles.map((file) => readFile(file, 'utf8')));
  const inputs = [{ text: texts[0]! }, ...texts.map((text, i) => ({ id: basename(articles[i]!), text }))];
  return inputs.map((input) => {
    const article = createArticle(input);
    return toJsonLine(article.id, newsgraph.graph(article));
  });
}
