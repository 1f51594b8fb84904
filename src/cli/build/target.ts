/** Where `build` writes to. */
import { realpath } from 'node:fs/promises';
import { UsageError } from '../exit-codes.ts';
import { folderFormats } from '../../export/files.ts';
import { folderOf } from '../folder-output.ts';
import { growingFile, standardOutput, wholeFile, type Output } from '../output.ts';
import type { FormatName } from './format-names.ts';

/** What is written as articles are read; everything else is written whole. */
const growing: readonly FormatName[] = ['jsonl', 'annotations', 'summary'];

/**
 * Where the output goes; to standard output without a file.
 *
 * @throws {UsageError} where the format is several files and none is named
 */
export async function openTarget(format: FormatName, file: string | undefined): Promise<Output> {
  const isFolder = folderFormats.includes(format);
  if (file !== undefined) {
    if (isFolder) return folderOf(file);
    return growing.includes(format) ? growingFile(file) : wholeFile(file);
  }
  if (isFolder) throw new UsageError(`--format ${format} is several files: name a folder for them with -o`);
  return standardOutput();
}

/** How wide and colourful a summary may be there. */
export function screenOf(file: string | undefined): { width: number; colour: boolean } {
  const { stdout } = process;
  if (file !== undefined || !stdout.isTTY) return { width: 80, colour: false };
  return { width: stdout.columns, colour: stdout.hasColors() };
}

/** @throws {UsageError} where the output would overwrite an input */
export async function refuseInput(output: string, inputs: readonly string[]): Promise<void> {
  const place = (file: string): Promise<string> => realpath(file).catch(() => file);
  const there = await place(output);
  for (const input of inputs) {
    if ((await place(input)) === there) throw new UsageError(`${output}: is an input, and would be overwritten`);
  }
}

