import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { toHtml, type PageTemplate } from '../../src/export/html.ts';
import { joined } from '../../src/graph.ts';
import { opened } from './browser.ts';
import { hostileGraph, hostileIdentity } from './hostile.ts';

const clicked = [
  ...['people', 'statements', 'timeline', 'questions'].map((tab) => `#tab-${tab}`),
  '.text .mark',
  '.fact .proof',
];

/** Opens a page of hostile articles, goes through all of them and every view; tells what ran or asked a server. */
export async function walkHostile(
  browser: Browser,
  template: PageTemplate,
  folder: string,
  { count, seed }: { readonly count: number; readonly seed: number },
): Promise<string[]> {
  const file = join(folder, 'hostile.html');
  const graphs = Array.from({ length: count }, (_, i) => hostileGraph(`hostile-${i}`, seed + i));
  await writeFile(file, toHtml(joined([...graphs, hostileIdentity(graphs)]), template));
  const { page, faults } = await opened(browser, pathToFileURL(file).href);
  await page.locator('.text .mark').first().hover();
  await page.locator('.text .mark').first().click();
  for (let i = 0; i < count; i++) {
    // Without the graph, whose names are drawn and no elements.
    await page.locator('.header select').selectOption(`hostile-${i}`);
    // Any of them may be absent: a graph need not have an edge.
    for (const selector of clicked) await page.evaluate(clickFirst, selector);
    faults.push(...(await page.evaluate(found)).map((fault) => `hostile-${i}: ${fault}`));
  }
  await page.locator('#tab-people').click();
  await page.locator('.people .choice input').check();
  await page.locator('.people .link').first().click();
  await page.locator('.person h2').waitFor();
  await page.locator('[type=search]').fill('script');
  await page.locator('.found button').first().click();
  await page.locator('#tab-questions').click();
  await page.locator('.questions textarea').fill('MATCH (n) RETURN n, n.name, n.text, n.title LIMIT 100');
  await page.locator('.main').click();
  await page.locator('.answer tbody tr').last().waitFor();
  faults.push(...(await page.evaluate(found)));
  await page.close();
  return faults;
}

async function clickFirst(selector: string): Promise<void> {
  document.querySelector<HTMLElement>(selector)?.click();
  await new Promise(requestAnimationFrame);
}

/** What ran, and what of an article became an element of the page. */
function found(): string[] {
  const elements = document.querySelectorAll(
    '#page :is(script, style, iframe, img, svg, a, link, meta, base, form[action], object, embed)',
  );
  return [
    ...('hacked' in globalThis ? ['a script of an article ran'] : []),
    ...[...elements].map(({ outerHTML }) => `an element of an article: ${outerHTML.slice(0, 80)}`),
  ];
}
