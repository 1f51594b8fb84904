/** Errors that end a command: the line to show and the exit code. */
import { CommanderError } from 'commander';
import { CypherError } from '../query/error.ts';
import { QueryLibraryError } from '../query/library.ts';
import { StoreError } from '../store/error.ts';
import { exitCodes, UsageError } from './exit-codes.ts';
import type { Messages } from './messages.ts';

export interface Failure {
  /** Absent where everything has been said. */
  readonly message?: string;
  /** The lines of a query that the message is about, with a caret under the place. */
  readonly excerpt?: string;
  readonly exitCode: number;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? exitCodes.done : exitCodes.usage };
  if (error instanceof UsageError || error instanceof QueryLibraryError) {
    return { message: error.message, exitCode: exitCodes.usage };
  }
  if (error instanceof CypherError || (error instanceof StoreError && error.kind === 'query')) {
    const [message = '', ...excerpt] = error.message.split(/\r?\n/u);
    return { message, ...(excerpt.length > 0 && { excerpt: excerpt.join('\n') }), exitCode: exitCodes.store };
  }
  if (error instanceof StoreError) return { message: error.message, exitCode: exitCodes.store };
  return { message: error instanceof Error ? error.message : String(error), exitCode: exitCodes.problems };
}

export function tellFailure(messages: Messages, { message, excerpt }: Failure): void {
  if (message !== undefined) messages.problem(message, excerpt === undefined ? {} : { excerpt });
}
