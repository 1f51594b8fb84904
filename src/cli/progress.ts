/** A progress bar on long batches. */
import type { SingleBar } from 'cli-progress';
import type { Messages } from './messages.ts';
import type { Output } from './output.ts';

export interface Progress {
  advance(): void;
  stop(): void;
  /** The messages, each on a line of its own above the bar. */
  readonly messages: Messages;
  /** An output on the same screen, which then stands above the bar too. */
  above(output: Output): Output;
}

const longBatchMs = 2_000;

/** Shows nothing before the batch has taken two seconds, and nothing at all where standard error is no terminal. */
export async function openProgress(messages: Messages, isWanted: boolean): Promise<Progress> {
  if (!isWanted || !process.stderr.isTTY) {
    return { advance: () => undefined, stop: () => undefined, messages, above: (output) => output };
  }
  const { default: progress } = await import('cli-progress');
  const start = Date.now();
  let done = 0;
  let bar: SingleBar | undefined;
  /** The bar is drawn again when it next moves. */
  const makeRoom = (): void => {
    if (bar) process.stderr.write('\r\u001b[K');
  };
  return {
    advance() {
      done++;
      if (!bar && Date.now() - start > longBatchMs) {
        // How many there will be is not known: standard input and folders are read as they come.
        const format = '{value} articles in {seconds} s, {rate} a second';
        bar = new progress.SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: null });
        bar.start(0, done, speed(done, start));
      }
      bar?.update(done, speed(done, start));
    },
    stop() {
      bar?.stop();
      bar = undefined;
    },
    messages: {
      problem: (...said) => {
        makeRoom();
        messages.problem(...said);
      },
      note: (...said) => {
        makeRoom();
        messages.note(...said);
      },
    },
    above: (output) => ({
      ...output,
      write(text) {
        if (text !== '') makeRoom();
        return output.write(text);
      },
    }),
  };
}

function speed(done: number, start: number): { seconds: string; rate: string } {
  const seconds = (Date.now() - start) / 1000;
  return { seconds: seconds.toFixed(0), rate: (done / seconds).toFixed(1) };
}
