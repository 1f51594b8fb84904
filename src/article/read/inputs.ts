/** What a user names, and the sources it stands for. */
import { stat } from 'node:fs/promises';
import { glob, isDynamicPattern } from 'tinyglobby';
import { peek, type Bytes } from './bytes.ts';
import { filesIn } from './folder.ts';
import type { Limits } from './options.ts';
import { codeOf, problemOf, Unreadable, type ReadProblem } from './problem.ts';
import { fileSource, type Format, type Source } from './source.ts';
import { isWebAddress, webSource } from './web.ts';

/** The sources of a file, a folder, a glob, a web address or `-`, one opened at a time, and what can't be opened. */
export async function* sourcesOf(input: string, limits: Limits, stdin: Bytes): AsyncGenerator<Source | ReadProblem> {
  if (input === '-') yield await standardInput(stdin);
  else if (isWebAddress(input)) yield await webSource(input, limits);
  else yield* fileSources(input);
}

async function* fileSources(input: string): AsyncGenerator<Source | ReadProblem> {
  let some = false;
  for await (const file of filesOf(input)) {
    some = true;
    try {
      yield fileSource(file);
    } catch (error) {
      yield problemOf(file, error);
    }
  }
  if (!some) throw new Unreadable('nothing in it that can be read: .txt, .text, .html, .htm, .jsonl or .ndjson');
}

async function* filesOf(input: string): AsyncGenerator<string> {
  const kind = await kindOf(input);
  if (kind === 'folder') yield* filesIn(input);
  else if (kind === 'file') yield input;
  else {
    const files = await glob(input, { dot: false, expandDirectories: false });
    if (files.length === 0) throw new Unreadable('matches no file');
    yield* files.sort();
  }
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

/** JSON lines where it begins with `{`, otherwise one plain text. */
async function standardInput(stdin: Bytes): Promise<Source> {
  const { head, all } = await peek(stdin, (bytes) => firstSign(bytes) !== undefined || bytes.length > 65_536);
  const format: Format = firstSign(head) === '{' ? 'json-lines' : 'text';
  return { name: standardInputName, format, chunks: all };
}

export const standardInputName = 'standard input';

/** The first character that is no blank, no byte-order mark and no half of UTF-16. */
function firstSign(bytes: Buffer): string | undefined {
  const at = bytes.findIndex((byte) => byte > 0x20 && byte < 0x7f);
  const other = bytes.findIndex((byte) => byte >= 0x80 && ![0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte));
  if (at < 0 || (other >= 0 && other < at)) return other < 0 ? undefined : '';
  return String.fromCharCode(bytes[at]!);
}
