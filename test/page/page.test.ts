import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { toHtml, type PageTemplate } from '../../src/export/html.ts';
import { joined, type Graph } from '../../src/graph.ts';
import { exampleGraph } from '../cli/example.ts';
import { ferryGraphs, identifiedFerryGraphs } from '../support/ferry.ts';
import { builtTemplate } from './built.ts';
import { hasChromium, launched, opened } from './browser.ts';

interface Drawn {
  readonly drawing: { placeOf(id: string): { x: number; y: number } | undefined };
}

describe.skipIf(!hasChromium)('the page', { timeout: 60_000 }, () => {
  let [folder, one, three, compared] = ['', '', '', ''];
  let browser: Browser;
  let template: PageTemplate;

  beforeAll(async () => {
    template = await builtTemplate();
    folder = await mkdtemp(join(tmpdir(), 'newsgraph-pages-'));
    const written = async (name: string, graph: Graph): Promise<string> => {
      const file = join(folder, name);
      await writeFile(file, toHtml(graph, template));
      return pathToFileURL(file).href;
    };
    one = await written('one.html', exampleGraph());
    three = await written('three.html', joined(ferryGraphs()));
    compared = await written('compared.html', joined(identifiedFerryGraphs()));
    browser = await launched();
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  const mark = (page: Page, words: string) => page.locator('.text .mark', { hasText: words }).first();
  const lit = (page: Page) => page.locator('.text mark').allTextContents();

  test('is small without its data', () => {
    expect(gzipSync(template.script + template.style).length).toBeLessThan(600_000);
  });

  test('shows who speaks beside the paragraph, and what was read in the words under the pointer', async () => {
    const { page, faults } = await opened(browser, one);
    expect(await page.locator('.speaker').allTextContents()).toContain('Mara Voss');
    await mark(page, 'broke').hover();
    expect(await page.locator('.card').textContent()).toMatch(/event.*dam broke.*2024-05-02.*100 % sure/su);
    await page.close();
    expect(faults).toEqual([]);
  });

  test('goes from a word to its node, from a node to its words', async () => {
    const { page, faults } = await opened(browser, one);
    await mark(page, 'Tom Voss').click();
    expect(await page.locator('.details h2').textContent()).toBe('person Tom Voss');
    expect(await lit(page)).toEqual(['Tom Voss']);
    await page.locator('.details .close').click();
    await clickNode(page, 'dam#Organization:');
    expect(await page.locator('.details h2').textContent()).toBe('organization Water Board');
    expect(await lit(page)).toEqual(['Water Board']);
    await page.close();
    expect(faults).toEqual([]);
  });

  test('goes from a relationship to the words that prove it', async () => {
    const { page, faults } = await opened(browser, one);
    await mark(page, 'Tom Voss').click();
    await page.locator('.fact .proof', { hasText: 'is child of' }).click();
    expect(await page.locator('.details .proofs').textContent()).toBe('“Her son”');
    expect((await lit(page)).join('')).toBe('Her son');
    await page.close();
    expect(faults).toEqual([]);
  });

  test('answers questions with rows and, where they hold nodes, with their graph', async () => {
    const { page, faults } = await opened(browser, three);
    await page.locator('#tab-questions').click();
    await page.locator('.questions select').selectOption('who-spoke-to-whom');
    await page.locator('.main').click();
    expect(await page.locator('.answer tbody').textContent()).toContain('Nora Quill');
    await page
      .locator('.questions textarea')
      .fill('MATCH (p:Person {name: "Ben Tarrow"})-[m:MADE]->(s) RETURN p, m, s');
    await page.locator('.main').click();
    await page.locator('.answer .network canvas').first().waitFor();
    await page.locator('.answer tbody .link').first().click();
    expect(await page.locator('.details h2').textContent()).toBe('person Ben Tarrow');
    await page.locator('.questions textarea').fill('MATCH (p:Person RETURN p');
    await page.locator('.main').click();
    expect(await page.locator('.problem').textContent()).toContain('RETURN p');
    await page.close();
    expect(faults).toEqual([]);
  });

  test('leaves out what is less sure', async () => {
    const { page } = await opened(browser, one);
    await page.locator('#tab-people').click();
    await page.locator('.people .link', { hasText: 'Mara Voss' }).click();
    await expect.poll(() => page.locator('.person').textContent()).toContain('captain of Heron');
    await page.locator('.minimum input').fill('0.95');
    await expect.poll(() => page.locator('.person').textContent()).not.toContain('captain of Heron');
    await page.close();
  });

  test('finds words in every article, and opens the one that has them', async () => {
    const { page } = await opened(browser, three);
    await page.locator('[type=search]').fill('ada hólm');
    await page.locator('.found button').first().click();
    expect(await page.locator('.details h2').textContent()).toBe('person Ada Holm');
    expect(await page.locator('.header select').inputValue()).toBe('inquiry');
    await page.close();
  });

  test('gathers under one person what every article tells of them, and why they are one', async () => {
    const { page, faults } = await opened(browser, compared);
    await page.locator('#tab-people').click();
    await page.locator('.people .choice input').check();
    const ben = page.locator('.people .link', { hasText: 'Ben Tarrow' });
    expect(await ben.count()).toBe(1);
    await ben.click();
    const told = await page.locator('.person').textContent();
    for (const words of ['also Benjamin Tarrow', 'in 3 articles', 'former pilot', 'the captain was tired', 'Why these'])
      expect(told).toContain(words);
    await page.locator('.person .proof', { hasText: 'Benjamin Tarrow' }).click();
    expect(await page.locator('.details h3').textContent()).toBe('What speaks for it');
    await page.locator('#tab-graph').click();
    await page.locator('.graph-view .choice input').check();
    await page.locator('.canvas canvas').first().waitFor();
    await page.close();
    expect(faults).toEqual([]);
  });

  test('draws the graph over all of its place, where that was hidden at first, too', async () => {
    const { page } = await opened(browser, one, { width: 390 });
    await page.locator('#tab-graph').click();
    const canvas = page.locator('.canvas canvas').first();
    await expect.poll(async () => (await canvas.boundingBox())?.width ?? 0).toBeGreaterThan(350);
    const places = await page.evaluate(() => {
      const { drawing } = globalThis as unknown as Drawn;
      const { nodes, article } = (
        JSON.parse(document.getElementById('data')!.textContent) as { parts: { article: string; nodes: [string][] }[] }
      ).parts[0]!;
      return nodes.flatMap(([id]) => drawing.placeOf(article + id) ?? []);
    });
    const xs = places.map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(200);
    await page.close();
  });

  test('is walked with the keyboard alone', async () => {
    const { page } = await opened(browser, one);
    await mark(page, 'Mara Voss').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.locator('.details h2').textContent()).toMatch(/^role/u);
    await page.locator('#tab-graph').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('[aria-selected=true]').textContent()).toBe('People');
    await page.close();
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [390, 'light'],
    [390, 'dark'],
  ] as const)('has nothing that axe finds, at %i pixels and %s', async (width, colorScheme) => {
    const { page, faults } = await opened(browser, compared, { width, colorScheme });
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    // Through the debugger, which the policy of the page does not bind.
    await page.evaluate(await (await import('node:fs/promises')).readFile(axe, 'utf8'));
    const found: string[] = [];
    for (const tab of width < 900
      ? ['article', 'graph', 'people', 'statements', 'timeline', 'questions']
      : ['graph', 'people', 'statements', 'timeline', 'questions']) {
      await page.locator(`#tab-${tab}`).click();
      if (tab === 'people') {
        await page.locator('.people .choice input').check();
        found.push(...(await page.evaluate(violations)).map((one) => `everybody: ${one}`));
        await page.locator('.people .link').first().click();
      }
      if (tab === 'questions') await page.locator('.main').click();
      found.push(...(await page.evaluate(violations)).map((one) => `${tab}: ${one}`));
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.close();
    expect([...new Set(found)]).toEqual([]);
    expect(faults).toEqual([]);
  });
});

/** Clicks the first node of that id's beginning where the canvas has it. */
async function clickNode(page: Page, id: string): Promise<void> {
  await page.locator('.zoom button').last().click();
  // Until the picture stands still.
  await page.waitForTimeout(500);
  const place = await page.evaluate((beginning) => {
    const all = JSON.parse(document.getElementById('data')!.textContent) as {
      parts: { article: string; nodes: [string][] }[];
    };
    const ids = all.parts.flatMap(({ article, nodes }) => nodes.map(([rest]) => article + rest));
    const box = document.querySelector('.canvas')!.getBoundingClientRect();
    const found = (globalThis as unknown as Drawn).drawing.placeOf(ids.find((one) => one.startsWith(beginning))!)!;
    return { x: box.x + found.x, y: box.y + found.y };
  }, id);
  await page.mouse.click(place.x, place.y);
  await page.locator('.details:not(.empty)').waitFor();
}

async function violations(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
  };
  return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
}
