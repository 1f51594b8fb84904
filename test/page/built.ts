/** The page as it is in the sources now. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'tsdown';
import type { PageTemplate } from '../../src/export/html.ts';
import { namedQueries } from '../../src/query/library.ts';
import { pages } from '../../tsdown.config.ts';

const project = join(import.meta.dirname, '../..');

/** Bundles a page into a folder of its own, which `use` may read. */
export async function bundled<T>(name: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgraph-page-'));
  try {
    const config = pages.filter(({ entry }) => name in (entry as Record<string, string>));
    const styles = [{ from: join(project, 'page/styles/*.css'), to: folder }];
    for (const one of config) {
      await build({ ...one, config: false, cwd: project, outDir: folder, copy: styles, logLevel: 'error' });
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function builtTemplate(): Promise<PageTemplate> {
  return bundled('view', async (folder) => {
    const styles = (await readdir(folder)).filter((file) => file.endsWith('.css')).sort();
    return {
      script: await readFile(join(folder, 'view.iife.js'), 'utf8'),
      style: (await Promise.all(styles.map((file) => readFile(join(folder, file), 'utf8')))).join(''),
      queries: await namedQueries(),
    };
  });
}
