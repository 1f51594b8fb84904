/** A folder of files: those that were there under other names stay. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { cannotWrite, wholeFile, type Output } from './output.ts';

/** Makes the folder where it is not there yet. Its files are there whole, or as they were before. */
export async function folderOf(path: string): Promise<Output> {
  await mkdir(path).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw cannotWrite(path, error);
  });
  return {
    async write(text, file) {
      const output = await wholeFile(join(path, file!));
      await output.write(text);
      await output.close();
      return true;
    },
    close: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}
