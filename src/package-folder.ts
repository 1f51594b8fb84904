/** Where the package lies on the disk, in the sources as well as built. For Node. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param part a folder that the package has, such as `cypher/queries` */
export function packageFolder(part: string): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, part))) return folder;
    if (folder === dirname(folder)) throw new Error(`the folder ${part} is missing in this package`);
  }
}
