/** The real Neo4j Browser, with the colours and the favourites of `cypher/`, as a user would load them. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Server } from '../with-neo4j.ts';

const cypher = join(import.meta.dirname, '..', '..', 'cypher');

/** @returns a picture of what the favourite of that name draws, as PNG */
export async function pictureOfFavourite(browser: Browser, server: Server, favourite: string): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 1240, height: 1000 }, deviceScaleFactor: 1.5 });
  page.setDefaultTimeout(120_000);
  await page.goto(server.browser!);
  await connect(page, server);
  await drop(page, join(cypher, 'browser.grass'));
  await drop(page, join(cypher, 'favourites.zip'));
  const favourites = page.getByTestId('navigationFavorites').locator('button');
  await favourites.click();
  await page.getByTestId('expandFolder-newsgraph').click();
  const item = page.getByTestId('savedScriptListItem').filter({ hasText: favourite });
  await item.getByTestId('savedScriptsButton-Run').click({ force: true });
  await page.getByText('Displaying').waitFor();
  await favourites.click();
  const frame = page.getByTestId('frame').first();
  await frame.locator('[title=Fullscreen]').click();
  await page.getByLabel('Collapse the node properties display').click();
  // Until the forces have come to rest.
  await page.waitForTimeout(5_000);
  await page.getByLabel('zoom-to-fit').click();
  for (let i = 0; i < 2; i++) await page.getByLabel('zoom-in').click();
  await page.waitForTimeout(1_500);
  return page.screenshot();
}

async function connect(page: Page, { uri, username, password }: Server): Promise<void> {
  const [scheme, address] = uri.split(/(?<=:\/\/)/u);
  await page.getByTestId('bolt-scheme-select').selectOption(scheme!);
  await page.getByTestId('boltaddress').fill(address!);
  await page.getByTestId('username').fill(username);
  await page.getByTestId('password').fill(password);
  await page.getByTestId('connect').click();
  await page.getByText('Connected to Neo4j').first().waitFor();
}

/** Drops a file on the page, as the README says. */
async function drop(page: Page, file: string): Promise<void> {
  const data = (await readFile(file)).toString('base64');
  const transfer = await page.evaluateHandle(
    ([name, content]) => {
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], name));
      return files;
    },
    [basename(file), data] as const,
  );
  await page.dispatchEvent('.filedrop', 'drop', { dataTransfer: transfer });
  await page.waitForTimeout(1_000);
}
