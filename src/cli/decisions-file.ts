/** The file of one's own decisions about who is one and who is not. */
import { readFile } from 'node:fs/promises';
import { DecisionError, parseDecisions, type Decision, type Misfit } from '../identify/decisions/decisions.ts';
import { UsageError } from './exit-codes.ts';
import type { Messages } from './messages.ts';

/**
 * Undefined where no file is given.
 *
 * @throws {UsageError} names file and line
 */
export async function readDecisions(file: string | undefined): Promise<readonly Decision[] | undefined> {
  if (file === undefined) return undefined;
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
  const place = file ?? 'decisions given before';
  for (const { line, what } of misfits) messages.warning(`${place}:${line}: no longer fits: ${what}`, { line });
}
