/** The file of one's own decisions about who is one and who is not. */
import { readFile } from 'node:fs/promises';
import { DecisionError, parseDecisions, type Decision, type Misfit } from '../identify/decisions/decisions.ts';
import { UsageError } from './exit-codes.ts';
import type { Messages } from './messages.ts';

/** @throws {UsageError} names file and line */
export async function readDecisions(file: string | undefined): Promise<readonly Decision[]> {
  if (file === undefined) return [];
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new UsageError(`${file}: can't be read (${reason})`);
  });
  try {
    return parseDecisions(text);
  } catch (error) {
    if (error instanceof DecisionError) throw new UsageError(`${file}:${error.line}: ${error.message}`);
    throw error;
  }
}

export function tellMisfits(misfits: readonly Misfit[], file: string | undefined, messages: Messages): void {
  for (const { line, what } of misfits) messages.warning(`${file ?? ''}:${line}: no longer fits: ${what}`, { line });
}
