/** Where a command's output goes: standard output, or a file. */
import { open, rename, rm } from 'node:fs/promises';

export interface Output {
  /**
   * Writes a text; done when it is out, so that no more than one waits in memory.
   *
   * @returns false where nobody reads it any more
   */
  write(text: string): Promise<boolean>;
  /** Everything is written. */
  close(): Promise<void>;
  /** Something went wrong: what can be kept is kept. */
  abandon(): Promise<void>;
}

export function standardOutput(): Output {
  const stream = process.stdout;
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        stream.write(text, (error) => {
          if (!error) resolve(true);
          else if (isClosed(error)) resolve(false);
          else reject(cannotWrite('standard output', error));
        });
      }),
    close: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  };
}

/** A file that grows as results come: what was written stays, whatever happens. */
export async function growingFile(path: string): Promise<Output> {
  const file = await open(path, 'w').catch((error: unknown) => {
    throw cannotWrite(path, error);
  });
  return {
    async write(text) {
      await file.writeFile(text).catch((error: unknown) => {
        throw cannotWrite(path, error);
      });
      return true;
    },
    close: () => file.close(),
    abandon: () => file.close(),
  };
}

/** A file that is there whole, or as it was before. */
export async function wholeFile(path: string): Promise<Output> {
  const unfinished = `${path}.${process.pid}.tmp`;
  const output = await growingFile(unfinished);
  return {
    write: (text) => output.write(text),
    async close() {
      await output.close();
      await rename(unfinished, path).catch(async (error: unknown) => {
        await rm(unfinished, { force: true });
        throw cannotWrite(path, error);
      });
    },
    async abandon() {
      await output.close();
      await rm(unfinished, { force: true });
    },
  };
}

/** Whoever read it, `head` for one, has enough. */
function isClosed(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

function cannotWrite(path: string, error: unknown): Error {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new Error(`${path}: can't be written (${reason})`, { cause: error });
}
