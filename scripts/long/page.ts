/** A page of many hostile articles runs nothing of theirs, and asks no server. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasChromium, launched } from '../../test/page/browser.ts';
import { builtTemplate } from '../../test/page/built.ts';
import { requestsIn } from '../../test/page/net-log.ts';
import { walkHostile } from '../../test/page/walk-hostile.ts';
import type { LongCheckOptions } from './main.ts';

const usualRuns = 1_000;

export async function checkPage({ seed, runs: count = usualRuns }: LongCheckOptions): Promise<boolean> {
  if (!hasChromium) {
    console.log('there is no Chromium to open the page with');
    return false;
  }
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-hostile-'));
  try {
    const log = join(folder, 'log.json');
    const browser = await launched({ log });
    const faults = await walkHostile(browser, await builtTemplate(), folder, { count, seed }).finally(() =>
      browser.close(),
    );
    const requests = await requestsIn(log);
    console.log(`${count} hostile articles: ${faults.length} faults, ${requests.length} requests in the browser’s log`);
    for (const one of [...faults, ...requests].slice(0, 20)) console.log(`  ${one}`);
    return faults.length === 0 && requests.length === 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
