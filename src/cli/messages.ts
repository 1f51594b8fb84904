/** What a command tells people beside its output: lines on standard error, or JSON lines for a log. */
import { printable } from '../export/printable.ts';

export type Details = Readonly<Record<string, string | number>>;

export interface Messages {
  /** Something went wrong. One line, whatever the text holds. */
  readonly problem: (text: string, details?: Details) => void;
  /** Something is done. Nothing is shown where the user wants it quiet. */
  readonly note: (text: string, details?: Details) => void;
}

export interface MessageOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

export async function openMessages({ quiet = false, json = false }: MessageOptions): Promise<Messages> {
  if (!json) {
    return {
      problem: (text) => process.stderr.write(`${printable(text)}\n`),
      note: (text) => {
        if (!quiet) process.stderr.write(`${printable(text)}\n`);
      },
    };
  }
  const { pino } = await import('pino');
  const options = { base: null, timestamp: pino.stdTimeFunctions.isoTime, level: quiet ? 'error' : 'info' };
  const log = pino(options, pino.destination({ dest: 2, sync: true }));
  return {
    problem: (text, details = {}) => {
      log.error(details, text);
    },
    note: (text, details = {}) => {
      log.info(details, text);
    },
  };
}
