import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The path of a Chromium of this machine, if it has one. */
export const chromium = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Opens a page without a window, for as long as `work` takes. */
export async function withPage<T>(address: string, work: Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'newsgraph-chromium-'));
  const flags = ['--headless', '--disable-gpu', `--user-data-dir=${profile}`];
  // Root, as in a container, gets no sandbox; the page is ours.
  if (process.getuid?.() === 0) flags.push('--no-sandbox');
  const browser = spawn(chromium!, [...flags, address], { stdio: 'ignore', detached: true });
  const closed = once(browser, 'close');
  try {
    return await Promise.race([
      work,
      closed.then(([code]) => {
        throw new Error(`${chromium!} ended with ${String(code)}`);
      }),
    ]);
  } finally {
    // With all of its processes.
    if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
    await closed;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
