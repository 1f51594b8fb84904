import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { toHtml, type PageTemplate } from '../../src/export/html.ts';
import { joined } from '../../src/graph.ts';
import { opened } from './browser.ts';
import { hostileGraph, hostileIdentity } from './hostile.ts';

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
    await page.evaluate(
      async (tabs) => {
        const click = async (element: HTMLElement | null): Promise<void> => {
          element?.click();
          await new Promise(requestAnimationFrame);
        };
        for (const tab of tabs) await click(document.getElementById(`tab-${tab}`));
        await click(document.querySelector('.text .mark'));
        await click(document.querySelector('.fact .proof'));
      },
      ['people', 'statements', 'timeline', 'questions'],
    );
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
  const [hacked, elements] = await page.evaluate(() => [
    'hacked' in globalThis,
    document.querySelectorAll(
      '#page :is(script, style, iframe, img, svg, a, link, meta, base, form[action], object, embed)',
    ).length,
  ]);
  if (hacked) faults.push('a script of an article ran');
  if (elements !== 0) faults.push(`${String(elements)} elements of an article are elements of the page`);
  await page.close();
  return faults;
}
