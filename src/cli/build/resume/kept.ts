/** What of a checkpoint file counts, whenever the process that wrote it was killed. */
import type { FileHandle } from 'node:fs/promises';
import { UsageError } from '../../exit-codes.ts';

export interface Done {
  /** Digest of the article. */
  readonly article: string;
  /** Where its line ends in the output, in bytes. */
  readonly end: number;
  /** Why there is none. */
  readonly problem?: string;
}

export interface Kept {
  readonly done: readonly Done[];
  /** How much of the file that is; 0 where not even its first line is whole. */
  readonly bytes: number;
}

interface Expected {
  /** The first line, which tells the build's settings. */
  readonly head: string;
  /** What errors call the file. */
  readonly path: string;
  /** How many bytes of the output are there. */
  readonly written: number;
}

/**
 * The lines up to the first that is torn, or tells of output that is not there.
 *
 * @throws {UsageError} where the file is of another build, or no checkpoint at all
 */
export async function keptIn(file: FileHandle, { head, path, written }: Expected): Promise<Kept> {
  const done: Done[] = [];
  let [bytes, isFirst, isTorn] = [0, true, false];
  // To its end: whoever leaves a stream of the file closes the file.
  for await (const line of wholeLines(file)) {
    if (isFirst && line !== head) throw new UsageError(describeOther(path, line));
    const one = isFirst ? undefined : doneIn(line);
    isTorn ||= !isFirst && !(one && one.end <= written);
    isFirst = false;
    if (isTorn) continue;
    if (one) done.push(one);
    bytes += Buffer.byteLength(line);
  }
  // What else is there is the beginning of a line, unless the file was never a checkpoint.
  if (isFirst && !(await isBeginningOf(head, file))) throw new UsageError(describeOther(path, ''));
  return { done, bytes };
}

/** Undefined of a line that a machine left broken when it lost power. */
function doneIn(line: string): Done | undefined {
  try {
    return JSON.parse(line) as Done;
  } catch {
    return undefined;
  }
}

function describeOther(path: string, line: string): string {
  return line.startsWith('{"checkpoint":')
    ? `${path}: is of a build with other options or another release: repeat that one, or remove this file to begin anew`
    : `${path}: is no checkpoint of newsgraph build, and would be overwritten`;
}

/** The lines of a file, each with its line break; what stands behind the last line break is left out. */
async function* wholeLines(file: FileHandle): AsyncGenerator<string> {
  let rest = '';
  for await (const text of file.createReadStream({ encoding: 'utf8', start: 0, autoClose: false })) {
    const lines = (rest + String(text)).split('\n');
    rest = lines.pop()!;
    for (const line of lines) yield `${line}\n`;
  }
}

/** Also of an empty file. */
async function isBeginningOf(text: string, file: FileHandle): Promise<boolean> {
  const expected = Buffer.from(text);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(expected.length), 0, expected.length, 0);
  return expected.subarray(0, bytesRead).equals(buffer.subarray(0, bytesRead));
}
