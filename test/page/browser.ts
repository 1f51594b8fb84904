/** One Chromium for the tests of a file, and pages that tell of everything that must not happen. */
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { chromium } from '../browser/chromium.ts';

export const hasChromium = chromium !== undefined;
if (!hasChromium) console.warn('SKIPPED. No Chromium for the tests of the page: install the package chromium');

export interface Watched {
  readonly page: Page;
  /** Errors, refusals by the content security policy, dialogs, and requests of anything but the page itself. */
  readonly faults: string[];
}

export interface Look {
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** @param log the file that the browser writes all its requests to, until it ends */
export function launched({ log }: { readonly log?: string } = {}): Promise<Browser> {
  // Root, as in a container, gets no sandbox; the page is ours.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  if (log !== undefined) args.push(`--log-net-log=${log}`);
  return playwright.launch({ executablePath: chromium!, args });
}

export async function opened(
  browser: Browser,
  address: string,
  { width = 1280, colorScheme = 'light' }: Look = {},
): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (request.url() !== address) faults.push(`request: ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => {
    addEventListener('drawn', ({ detail }: CustomEventInit<unknown>) => Object.assign(globalThis, { drawing: detail }));
  });
  await page.goto(address);
  await page.waitForSelector('article', { state: 'attached' });
  return { page, faults };
}
