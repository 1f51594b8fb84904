/** The page as it was built into `dist/page`, from there. For Node. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolder } from '../../package-folder.ts';
import { namedQueries } from '../../query/library.ts';
import type { PageTemplate } from '../html.ts';

/** @throws Error where the package was not built */
export async function pageTemplate(): Promise<PageTemplate> {
  const folder = join(packageFolder('cypher/queries'), 'dist', 'page');
  const styles = await readdir(folder).then(
    (files) => files.filter((file) => file.endsWith('.css')).sort(),
    () => [],
  );
  if (styles.length === 0) throw new Error(`the page is missing in ${folder}: "npm run bundle" makes it`);
  const [script, queries, ...parts] = await Promise.all([
    readFile(join(folder, 'view.iife.js'), 'utf8'),
    namedQueries(),
    ...styles.map((file) => readFile(join(folder, file), 'utf8')),
  ]);
  return { script: script.trim(), style: parts.join(''), queries };
}
