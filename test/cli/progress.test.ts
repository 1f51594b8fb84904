import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openProgress, type Progress } from '../../src/cli/progress.ts';

const { isTTY, columns } = process.stderr;
let screen: string;

beforeEach(() => {
  screen = '';
  vi.useFakeTimers({ now: 0 });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    screen += String(text);
    return true;
  });
  Object.assign(process.stderr, { isTTY: true, columns: 80 });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  Object.assign(process.stderr, { isTTY, columns });
});

const messages = {
  problem: (text: string) => void (screen += `${text}\n`),
  warning: (text: string) => void (screen += `${text}\n`),
  note: (text: string) => void (screen += `${text}\n`),
};

function advance(progress: Progress, articles: number, milliseconds: number): void {
  for (let i = 0; i < articles; i++) {
    vi.advanceTimersByTime(milliseconds);
    progress.advance('five words of one story');
  }
}

test('a short batch shows nothing', () => {
  const progress = openProgress(messages, true);
  advance(progress, 19, 100);
  progress.stop();
  expect(screen).toBe('');
});

test('a long one stands on the last line, below messages and output, and goes at the end', async () => {
  const progress = openProgress(messages, true);
  const output = progress.above({
    write: (text) => {
      screen += text;
      return Promise.resolve(true);
    },
    close: () => Promise.resolve(),
    abandon: () => Promise.resolve(),
  });
  advance(progress, 21, 100);
  await output.write('a summary\n');
  progress.messages.problem('b.txt: empty');
  advance(progress, 1, 100);
  progress.stop();
  const clear = '\r\u001b[K';
  expect(screen.replace(`${clear}20 articles in 2 s, 50 words a second`, '')).toBe(
    `${clear}21 articles in 2 s, 50 words a second${clear}a summary\nb.txt: empty\n${clear}22 articles in 2 s, 50 words a second${clear}`,
  );
});

test('inside of a long article it tells how much of it is read', () => {
  const progress = openProgress(messages, true);
  progress.advance('five words of one story');
  for (const part of [0.1, 0.42, 0.5]) {
    vi.advanceTimersByTime(1500);
    progress.reading(part);
  }
  progress.stop();
  const clear = '\r\u001b[K';
  expect(screen).toBe(
    `${clear}1 articles in 3 s, 2 words a second; 42 % of the last is read` +
      `${clear}1 articles in 5 s, 1 words a second; 50 % of the last is read${clear}`,
  );
});

test.each([
  [3, ', 2 of 3 inputs left'],
  [1, ''],
])('of %i inputs it tells what is left, where that is known', (all, left) => {
  const progress = openProgress(messages, true);
  progress.opening?.(1, all);
  advance(progress, 1, 2_500);
  expect(screen).toBe(`\r\u001b[K1 articles in 3 s, 2 words a second${left}`);
});

test('where standard error is no terminal nothing is shown', () => {
  Object.assign(process.stderr, { isTTY: false });
  advance(openProgress(messages, true), 30, 100);
  expect(screen).toBe('');
});
