/** What a command tells people beside its output: lines on standard error, or JSON lines for a log. */
import type { Command } from 'commander';
import { printable, printableLines } from '../export/printable.ts';

export type Details = Readonly<Record<string, string | number>>;

export interface Messages {
  /**
   * Something went wrong. One line, whatever the text holds; below it the lines of the detail `excerpt`, which it is
   * about, as they stand.
   */
  readonly problem: (text: string, details?: Details) => void;
  /** Something was left out, renamed or replaced, which costs no article. */
  readonly warning: (text: string, details?: Details) => void;
  /** Something is done. Nothing is shown where the user wants it quiet. */
  readonly note: (text: string, details?: Details) => void;
}

export interface MessageOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Adds `--quiet` and `--json`. */
export function withMessageOptions(command: Command): Command {
  return command
    .option('--quiet', 'say nothing but what went wrong')
    .option('--json', 'messages as JSON lines on standard error');
}

export async function openMessages({ quiet = false, json = false }: MessageOptions): Promise<Messages> {
  if (!json) {
    const say = (text: string): void => {
      process.stderr.write(`${printable(text)}\n`);
    };
    return {
      problem: (text, { excerpt } = {}) => {
        say(text);
        if (excerpt !== undefined) process.stderr.write(`${printableLines(String(excerpt))}\n`);
      },
      warning: (text) => {
        say(`warning: ${text}`);
      },
      note: (text) => {
        if (!quiet) say(text);
      },
    };
  }
  const { pino } = await import('pino');
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime, level: quiet ? 'warn' : 'info' };
  const log = pino(options, pino.destination({ dest: 2, sync: true }));
  return {
    problem: (text, details = {}) => {
      log.error(details, text);
    },
    warning: (text, details = {}) => {
      log.warn(details, text);
    },
    note: (text, details = {}) => {
      log.info(details, text);
    },
  };
}
