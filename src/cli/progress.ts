/** How far a long batch is, on the last line of the terminal. */
import type { Messages } from './messages.ts';
import type { Output } from './output.ts';

export interface Progress {
  /** An article with this text is done. */
  advance(text: string): void;
  /** How many of the inputs are opened, of how many; absent where nothing is shown. */
  readonly opening: ((opened: number, all: number) => void) | undefined;
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
      opening: undefined,
      reading: () => undefined,
      stop: () => undefined,
      messages,
      above: (output) => output,
    };
  }
  const start = Date.now();
  let [done, words, next, isShown] = [0, 0, start + longBatchMs, false];
  let left = '';

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
    const seconds = (now - start) / 1000;
    const rate = `${done} articles in ${seconds.toFixed(0)} s, ${(words / seconds).toFixed(0)} words a second${left}`;
    const line = part === undefined ? rate : `${rate}; ${(100 * part).toFixed(0)} % of the last is read`;
    process.stderr.write(`${clearLine}${line.slice(0, (process.stderr.columns || 80) - 1)}`);
    [next, isShown] = [now + betweenDrawingsMs, true];
  };
  return {
    opening(opened, all) {
      // One input, such as standard input, may hold any number of articles: nothing is known of what is left.
      if (all > 1) left = `, ${Math.max(0, all - opened)} of ${all} inputs left`;
    },
    advance(text) {
      done++;
      words += wordsIn(text);
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

function wordsIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
