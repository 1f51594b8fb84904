/** Files: opened one at a time, named by their paths. */
import { createReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { endingOf, promisedBy, type Source } from './source.ts';

const lineEndings = ['.jsonl', '.ndjson'];

export function fileSource(file: string): Source {
  return {
    name: file,
    chunks: contentOf(file),
    promised: promisedBy(file),
    // Of a file that grows by lines no path names one article, also while it has only one line.
    path: lineEndings.includes(endingOf(file)) ? undefined : tidied(file),
    addresses: [],
  };
}

/**
 * A path as it was given, with one way to write it.
 *
 * @example
 * tidied('./news\\..\\x//story.txt'); // 'x/story.txt'
 */
export function tidied(file: string): string {
  return path.posix.normalize(file.replaceAll('\\', '/'));
}

/** What two names of one file have in common. */
export async function placeOf(file: string): Promise<string> {
  return realpath(file).catch(() => path.resolve(file));
}

/** Opened when the first bytes are asked for, so that no error comes before somebody waits for it. */
async function* contentOf(file: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file)) yield chunk as Uint8Array;
}
