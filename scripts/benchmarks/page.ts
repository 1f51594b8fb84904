/** How large a page of 100 articles is and how soon it stands there; how long scripts run while it is moved about. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createArticle, type Article } from '../../src/article.ts';
import { toHtml, type PageTemplate } from '../../src/export/html.ts';
import { joined, type Graph } from '../../src/graph.ts';
import { loadNewsgraph } from '../../src/pipeline.ts';
import { hasChromium, launched, opened } from '../../test/page/browser.ts';
import { builtTemplate } from '../../test/page/built.ts';
import { millisecondsToFirstGraph } from './app.ts';
import { articlesToRead } from './articles.ts';
import { scriptsInFrames } from './frames.ts';

const articleCount = 100;
const nodeCount = 5_000;
const tries = 3;
const moves = 60;
const traced = ['devtools.timeline', 'disabled-by-default-devtools.timeline.frame'];

interface Drawn {
  readonly drawing: { placeOf(id: string): { x: number; y: number } | undefined };
}

export async function benchPage(): Promise<void> {
  if (!hasChromium) return;
  const template = await builtTemplate();
  const browser = await launched();
  try {
    const first = await millisecondsToFirstGraph(browser, template);
    console.log(`the app draws its first graph ${(first / 1000).toFixed(1)} s after the bundled article is given`);
    await benchPages(browser, template);
  } finally {
    await browser.close();
  }
}

async function benchPages(browser: Browser, template: PageTemplate): Promise<void> {
  const newsgraph = await loadNewsgraph();
  const { articles, from } = articlesToRead();
  const graphs = repeated(articles, articleCount).map((article) => newsgraph.graph(article));
  console.log(`${articleCount} articles of ${from}`);
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-page-'));
  try {
    const write = async (name: string, graph: Graph): Promise<string> => {
      const [file, page] = [join(folder, name), toHtml(graph, template)];
      await writeFile(file, page);
      const size = (Buffer.byteLength(page) / 1e6).toFixed(1);
      console.log(`${name}: ${graph.nodes.length} nodes, ${graph.edges.length} edges, ${size} MB`);
      return pathToFileURL(file).href;
    };
    const hundred = await write('articles.html', joined(graphs));
    const times: number[] = [];
    for (let i = 0; i < tries; i++) times.push(await millisecondsToOpen(browser, hundred));
    console.log(`opens in ${times.map((time) => (time / 1000).toFixed(2)).join(', ')} s`);
    await moveAbout(browser, await write('nodes.html', joined(withNodes(graphs, nodeCount))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function repeated(articles: readonly Article[], count: number): Article[] {
  return Array.from({ length: count }, (_, i) => {
    const article = articles[i % articles.length]!;
    return i < articles.length ? article : createArticle({ id: `again-${i}`, text: article.text });
  });
}

/** As many of them as it takes to so many nodes. */
function withNodes(graphs: readonly Graph[], count: number): Graph[] {
  let nodes = 0;
  return graphs.filter((graph) => {
    const isNeeded = nodes < count;
    if (isNeeded) nodes += graph.nodes.length;
    return isNeeded;
  });
}

/** Until the article and the graph of the first one are drawn. */
async function millisecondsToOpen(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => {
    addEventListener('drawn', () => {
      requestAnimationFrame(() => Object.assign(globalThis, { shown: performance.now() }));
    });
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForFunction(() => 'shown' in globalThis);
  const milliseconds = await page.evaluate(() => (globalThis as unknown as { shown: number }).shown);
  await page.close();
  return milliseconds;
}

async function moveAbout(browser: Browser, address: string): Promise<void> {
  const { page } = await opened(browser, address);
  await page.locator('.graph-view .choice input').check();
  await page.waitForTimeout(3_000);
  const box = (await page.locator('.canvas').boundingBox())!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const actions: [string, () => Promise<void>][] = [
    ['the picture is dragged', () => drag(page, { x: box.x + 8, y: box.y + 8 })],
    ['zoomed', () => wheel(page, middle, -40)],
    ['a node is dragged', async () => drag(page, await someNode(page, box))],
    ['the article is scrolled', () => wheel(page, { x: 200, y: 400 }, 60)],
  ];
  for (const [what, act] of actions) {
    // What was begun before comes to rest.
    await page.waitForTimeout(1_500);
    await browser.startTracing(page, { categories: traced });
    await act();
    const frames = scriptsInFrames(await browser.stopTracing());
    const sorted = frames.toSorted((one, other) => one - other);
    const at = (part: number): string => (sorted[Math.floor((sorted.length - 1) * part)] ?? 0).toFixed(1);
    console.log(`${what}: scripts ${at(0.5)} ms a frame (median of ${frames.length}; 9 of 10 under ${at(0.9)})`);
  }
  await page.close();
}

async function drag(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 1; i <= moves; i++) await page.mouse.move(x + 4 * i, y + 2 * i);
  await page.mouse.up();
}

async function wheel(page: Page, { x, y }: { readonly x: number; readonly y: number }, by: number): Promise<void> {
  await page.mouse.move(x, y);
  for (let i = 0; i < moves; i++) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(16);
  }
}

/** The one that stands nearest to the middle of what is seen. */
function someNode(
  page: Page,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Promise<{ x: number; y: number }> {
  return page.evaluate(({ x, y, width, height }) => {
    const { parts } = JSON.parse(document.getElementById('data')!.textContent) as {
      parts: { article: string; nodes: [string][] }[];
    };
    const ids = parts.flatMap(({ article, nodes }) => nodes.map(([rest]) => article + rest));
    const places = ids.flatMap((id) => (globalThis as unknown as Drawn).drawing.placeOf(id) ?? []);
    const [nearest] = places
      .map((place) => ({ place, far: Math.hypot(place.x - width / 2, place.y - height / 2) }))
      .sort((one, other) => one.far - other.far);
    return { x: x + nearest!.place.x, y: y + nearest!.place.y };
  }, box);
}
