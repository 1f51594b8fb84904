/** The articles of a folder. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { endingOf, promisedBy } from './source.ts';

/** How many files were passed over, by the endings of their names. */
export type Skipped = Map<string, number>;

/**
 * The files of a folder and the folders in it whose names promise articles, in the order of their names' code units, on
 * every machine the same. Hidden files and folders are left out; links to folders are not followed. Files with other
 * endings are counted.
 */
export async function* filesIn(folder: string, skipped: Skipped): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(file, skipped);
    else if (entry.isFile() || (await isLinkedFile(file))) {
      if (promisedBy(entry.name)) yield file;
      else skipped.set(endingOf(entry.name), (skipped.get(endingOf(entry.name)) ?? 0) + 1);
    }
  }
}

async function isLinkedFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/**
 * `3 files skipped for the endings of their names: 2 .jpg, 1 without`
 */
export function describeSkipped(skipped: Skipped): string {
  const counts = [...skipped].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  const shown = counts.slice(0, 5).map(([ending, count]) => `${count} ${ending === '' ? 'without' : ending}`);
  const more = counts.length > shown.length ? ', …' : '';
  return `${total} file${total === 1 ? '' : 's'} skipped for the ending of the name: ${shown.join(', ')}${more}`;
}
