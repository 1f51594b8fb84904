/** How far a long batch is, on the last line of the terminal. */
import type { Messages } from './messages.ts';
import type { Output } from './output.ts';

export interface Progress {
  advance(): void;
  /** Which part of the last article, 0 to 1, is read. */
  readonly reading: (part: number) => void;
  stop(): void;
  /** The messages, each on a line of its own above the progress. */
  readonly messages: Messages;
  /** An output on the same screen, which then stands above the progress too. */
  above(output: Output): Output;
}

const longBatchMs = 2_000;
const betweenDrawingsMs = 100;
const clearLine = '\r\u001b[K';

/** Shows nothing before the batch has taken two seconds, and nothing at all where standard error is no terminal. */
export function openProgress(messages: Messages, isWanted: boolean): Progress {
  if (!isWanted || !process.stderr.isTTY) {
    return {
      advance: () => undefined,
      reading: () => undefined,
      stop: () => undefined,
      messages,
      above: (output) => output,
    };
  }
  const start = Date.now();
  let [done, next, isShown] = [0, start + longBatchMs, false];

  /** It is drawn again after the next article. */
  const makeRoom = (): void => {
    if (isShown) process.stderr.write(clearLine);
    isShown = false;
  };
  const aboveIt =
    (say: Messages['note']): Messages['note'] =>
    (...said) => {
      makeRoom();
      say(...said);
    };
  const draw = (part?: number): void => {
    const now = Date.now();
    if (now < next) return;
    // How many there will be is not known: standard input and folders are read as they come.
    const seconds = (now - start) / 1000;
    const rate = `${done} articles in ${seconds.toFixed(0)} s, ${(done / seconds).toFixed(1)} a second`;
    const line = part === undefined ? rate : `${rate}; ${(100 * part).toFixed(0)} % of the last is read`;
    process.stderr.write(`${clearLine}${line.slice(0, (process.stderr.columns || 80) - 1)}`);
    [next, isShown] = [now + betweenDrawingsMs, true];
  };
  return {
    advance() {
      done++;
      draw();
    },
    reading: draw,
    stop: makeRoom,
    messages: {
      problem: aboveIt(messages.problem),
      warning: aboveIt(messages.warning),
      note: aboveIt(messages.note),
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
