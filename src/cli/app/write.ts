import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { appFiles } from '../../export/html/app-files.ts';
import { openMessages } from '../messages.ts';

/** Writes the app into a folder, which is made where it is not there. Other files in it stay. */
export async function writeApp(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  let size = 0;
  const files = await appFiles();
  for (const [name, content] of files) {
    await writeFile(join(folder, name), content);
    size += content.length;
  }
  const messages = await openMessages({});
  messages.note(
    `${files.size} files, ${(size / 2 ** 20).toFixed(1)} MiB, to ${folder}: serve them, and open index.html`,
  );
}
