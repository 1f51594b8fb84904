/** Errors that end a command: the line to show and the exit code. */
import { CommanderError } from 'commander';
import { QueryLibraryError } from '../query/library.ts';
import { StoreError } from '../store/error.ts';
import { exitCodes, UsageError } from './exit-codes.ts';

export interface Failure {
  /** Absent where everything has been said. */
  readonly message?: string;
  readonly exitCode: number;
}

export function failureOf(error: unknown): Failure {
  if (error instanceof CommanderError) return { exitCode: error.exitCode === 0 ? exitCodes.done : exitCodes.usage };
  if (error instanceof UsageError || error instanceof QueryLibraryError) {
    return { message: error.message, exitCode: exitCodes.usage };
  }
  if (error instanceof StoreError) return { message: error.message, exitCode: exitCodes.store };
  return { message: error instanceof Error ? error.message : String(error), exitCode: exitCodes.problems };
}
