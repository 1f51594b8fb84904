/** Where a command's output goes: standard output, or a file. */
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface Output {
  /**
   * Writes a text; done when it is out, so that no more than one waits in memory.
   *
   * @param file which one, where the output is a folder
   * @returns false where nobody reads it any more
   */
  write(text: string, file?: string): Promise<boolean>;
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

/**
 * A file that grows as results come: what was written stays, whatever happens.
 *
 * @param name what errors call it
 */
export async function growingFile(path: string, name = path): Promise<Output> {
  const file = await open(path, 'w').catch((error: unknown) => {
    throw cannotWrite(name, error);
  });
  return writingTo(file, name);
}

function writingTo(file: FileHandle, name: string): Output {
  return {
    async write(text) {
      await file.writeFile(text).catch((error: unknown) => {
        throw cannotWrite(name, error);
      });
      return true;
    },
    close: () => file.close(),
    abandon: () => file.close(),
  };
}

/** An output that tells where it ends. */
export interface PartOutput extends Output {
  /** In bytes. */
  readonly end: number;
}

/** Where a file grows until it is there whole. */
export function partOf(path: string): string {
  return `${path}.part`;
}

/**
 * A file that is there whole, or as it was before; until then what was written stays in {@link partOf}, to go on with.
 *
 * @param kept how many bytes of that are gone on with
 */
export async function resumedFile(path: string, kept: number): Promise<PartOutput> {
  const part = partOf(path);
  const file = await open(part, 'a').catch((error: unknown) => {
    throw cannotWrite(path, error);
  });
  await file.truncate(kept);
  const output = writingTo(file, path);
  let end = kept;
  return {
    get end() {
      return end;
    },
    async write(text) {
      await output.write(text);
      end += Buffer.byteLength(text);
      return true;
    },
    async close() {
      await output.close();
      await rename(part, path).catch((error: unknown) => {
        throw cannotWrite(path, error);
      });
    },
    abandon: () => output.abandon(),
  };
}

/** A file that is there whole, or as it was before. */
export async function wholeFile(path: string): Promise<Output> {
  const unfinished = `${path}.${process.pid}.tmp`;
  const output = await growingFile(unfinished, path);
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

export function cannotWrite(path: string, error: unknown): Error {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return new Error(`${path}: can't be written: there is no folder ${dirname(path)}`, { cause: error });
  }
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new Error(`${path}: can't be written (${reason})`, { cause: error });
}
