/**
 * `npx tsx scripts/pictures/main.ts [page] [neo4j-browser]`: takes the pictures in `docs/` of what the program draws now of
 * the bundled article, with Chromium: the page, and Neo4j Browser on a Neo4j started for it.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { createArticle } from '../../src/article.ts';
import { toHtml } from '../../src/export/html.ts';
import type { Graph } from '../../src/graph.ts';
import { loadNewsgraph } from '../../src/pipeline.ts';
import { Neo4jStore } from '../../src/store/neo4j.ts';
import { launched } from '../../test/page/browser.ts';
import { builtTemplate } from '../../test/page/built.ts';
import { withNeo4j } from '../with-neo4j.ts';
import { pictureOfFavourite } from './neo4j-browser.ts';

const project = join(import.meta.dirname, '..', '..');

const browser = await launched();
try {
  const graph = await exampleGraph();
  if (wants('page')) await save('page', await pictureOfPage(browser, graph));
  if (wants('neo4j-browser')) await save('neo4j-browser', await pictureOfBrowser(browser, graph));
} finally {
  await browser.close();
}

/** Whether it was named, or none was. */
function wants(name: string): boolean {
  const named = process.argv.slice(2);
  return named.length === 0 || named.includes(name);
}

async function pictureOfBrowser(browser: Browser, graph: Graph): Promise<Buffer> {
  const home = await mkdtemp(join(tmpdir(), 'newsgraph-'));
  return withNeo4j(['--browser', '--home', home], async (server) => {
    const store = await Neo4jStore.connect({ ...server, timeout: 60_000 });
    await store.write([graph]);
    await store.close();
    return pictureOfFavourite(browser, server, 'Who said what to whom');
  });
}

async function exampleGraph(): Promise<Graph> {
  const text = await readFile(join(project, 'examples/articles/warehouse-trial.txt'), 'utf8');
  return (await loadNewsgraph()).graph(createArticle({ id: 'warehouse-trial', text }));
}

/** With somebody lit up, in the text and in the graph. */
async function pictureOfPage(browser: Browser, graph: Graph): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-picture-'));
  try {
    const file = join(folder, 'page.html');
    await writeFile(file, toHtml(graph, await builtTemplate()));
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, deviceScaleFactor: 1.5 });
    await page.goto(pathToFileURL(file).href);
    await page.locator('.text .mark', { hasText: 'Kelly Tarrant' }).click();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(1_000);
    return await page.screenshot();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As WebP, which is a third of the size. */
async function save(name: string, png: Buffer): Promise<void> {
  const page = await browser.newPage();
  const data = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
      canvas.getContext('2d')!.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', 0.9);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  await page.close();
  const content = Buffer.from(data.split(',')[1]!, 'base64');
  await writeFile(join(project, 'docs', `${name}.webp`), content);
  console.log(`docs/${name}.webp: ${Math.round(content.length / 1024)} KB`);
}
