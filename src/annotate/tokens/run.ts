import { classAt, isWordAt, lengthAt } from './characters.ts';

/**
 * Words held together by single marks, as `well-known` or `O'Neill's`: part `i` is `[starts[i], ends[i])`, and
 * `joined[i]` tells whether the mark between part `i` and part `i + 1` keeps them one word.
 */
export interface Run {
  readonly starts: number[];
  readonly ends: number[];
  readonly joined: boolean[];
}

const connectors = new Set("'’`´ʼ.,:/-‐‑&@*+%~#=_".split('').map((mark) => mark.charCodeAt(0)));

/** Reads the run that starts at `start`, a letter or digit, and ends before `end`. */
export function readRun(text: string, start: number, end: number): Run {
  const run: Run = { starts: [], ends: [], joined: [] };
  let at = start;
  for (;;) {
    run.starts.push(at);
    while (at < end && isWordAt(text, at)) at += lengthAt(text, at);
    run.ends.push(Math.min(at, end));
    if (at + 1 >= end || !connectors.has(text.charCodeAt(at)) || !isWordAt(text, at + 1)) return run;
    run.joined.push(false);
    at++;
  }
}

export function partOf(text: string, run: Run, index: number): string {
  return text.slice(run.starts[index], run.ends[index]);
}

/** True where every character of the part is of this class. */
export function consistsOf(text: string, run: Run, index: number, wanted: number): boolean {
  const end = run.ends[index] ?? 0;
  for (let at = run.starts[index] ?? end; at < end; at += lengthAt(text, at)) {
    if (classAt(text, at) !== wanted) return false;
  }
  return true;
}

/** The mark between part `index` and the next one. */
export function markAfter(text: string, run: Run, index: number): string {
  return text[run.ends[index] ?? 0] ?? '';
}

export function lengthOf(run: Run, index: number): number {
  return (run.ends[index] ?? 0) - (run.starts[index] ?? 0);
}
