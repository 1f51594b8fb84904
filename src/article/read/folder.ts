/** The articles of a folder. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { formatOf } from './source.ts';

/**
 * The files of a folder and the folders in it whose names promise articles, in the order of their names' code units, on
 * every machine the same. Hidden files and folders are left out; links to folders are not followed.
 */
export async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(file);
    else if (formatOf(entry.name) && (entry.isFile() || (await isLinkedFile(file)))) yield file;
  }
}

async function isLinkedFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
