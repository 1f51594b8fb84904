/** What a user names, and the sources it stands for. */
import { stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Bytes } from '../bytes.ts';
import type { Limits } from '../options.ts';
import { codeOf, Unreadable, type ReadRemark } from '../problem.ts';
import { fileSource, placeOf } from './file.ts';
import { describeSkipped, filesIn, type Skipped } from './folder.ts';
import { knownEndings, type Source } from './source.ts';
import { isWebAddress, webSource } from './web.ts';

export const standardInputName = 'standard input';

export interface Opening {
  readonly limits: Limits;
  readonly stdin: Bytes;
  readonly onRemark: (remark: ReadRemark) => void;
}

/**
 * Opens what one run is given, one source at a time: the sources of a file, a folder, a glob, a web address or `-`. What
 * was opened before under another name, or is named twice, is not opened again.
 *
 * @throws Unreadable where there is nothing to open
 */
export function openerOf({ limits, stdin, onRemark }: Opening): (input: string) => AsyncGenerator<Source> {
  const opened = new Set<string>();
  const isNew = (place: string): boolean => opened.size < opened.add(place).size;

  async function* filesOf(input: string): AsyncGenerator<string> {
    const kind = await kindOf(input);
    if (kind === 'file') yield input;
    else if (kind === 'folder') yield* folderOf(input);
    else {
      const files = await glob(input, { dot: false, expandDirectories: false });
      if (files.length === 0) throw new Unreadable('matches no file');
      yield* files.sort();
    }
  }

  async function* folderOf(folder: string): AsyncGenerator<string> {
    const skipped: Skipped = new Map();
    let some = false;
    for await (const file of filesIn(folder, skipped)) {
      some = true;
      yield file;
    }
    if (!some) throw new Unreadable(`nothing in it that can be read: ${knownEndings.join(', ')}`);
    if (skipped.size > 0) onRemark({ kind: 'skipped', input: folder, message: describeSkipped(skipped) });
  }

  return async function* (input) {
    if (input === '-') {
      if (isNew('-')) yield { name: standardInputName, chunks: stdin, addresses: [] };
    } else if (isWebAddress(input)) {
      const source = isNew(input) ? await webSource(input, limits) : undefined;
      if (source) yield source;
    } else {
      for await (const file of filesOf(input)) if (isNew(await placeOf(file))) yield fileSource(file);
    }
  };
}

/** How many sources the inputs stand for, before any is opened; one that can't be looked at counts as one. */
export async function countSources(inputs: readonly string[]): Promise<number> {
  let count = 0;
  for (const input of inputs) count += await countOf(input).catch(() => 1);
  return count;
}

async function countOf(input: string): Promise<number> {
  if (input === '-' || isWebAddress(input)) return 1;
  const kind = await kindOf(input);
  if (kind === 'file') return 1;
  if (kind === 'pattern') return (await glob(input, { dot: false, expandDirectories: false })).length;
  const files = filesIn(input, new Map());
  let count = 0;
  while (!(await files.next()).done) count++;
  return count;
}

/** A name that is there is meant as it stands, also where it could be read as a pattern. */
async function kindOf(input: string): Promise<'file' | 'folder' | 'pattern'> {
  try {
    return (await stat(input)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && isDynamicPattern(input)) return 'pattern';
    throw error;
  }
}
