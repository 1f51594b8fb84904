import { describe, expect, test } from 'vitest';
import { newsgraph } from './run.ts';

/** More than are read before threads are started, of unlike length, one of them broken. */
const input = Array.from({ length: 40 }, (_, i) => {
  if (i === 30) return '{"bad\n';
  const text = 'Mara Voss, the mayor of Port Ellis, said the bridge was safe. '.repeat(1 + ((i * 7) % 5));
  return `${JSON.stringify({ id: `story-${i}`, text })}\n`;
}).join('');

describe('newsgraph build --jobs', { timeout: 120_000 }, () => {
  // Threads run only what was built.
  test.skipIf(process.env['NEWSGRAPH_TEST_BUILT'] !== '1').each(['jsonl', 'annotations', 'json'])(
    '%s has the same bytes, in the order of the input',
    async (format) => {
      const one = await newsgraph(['build', '-', '--format', format, '--jobs', '1'], { input });
      const three = await newsgraph(['build', '-', '--format', format, '--jobs', '3'], { input });
      expect(three).toEqual(one);
      expect(one.code).toBe(1);
      expect(one.stdout).toContain('story-39');
    },
  );

  test.each(['0', '-1', 'two', '1.5'])('%s is refused', async (jobs) => {
    const { code, stderr } = await newsgraph(['build', '-', '--jobs', jobs], { input: '' });
    expect(code).toBe(64);
    expect(stderr).toContain('It is a whole number from 1 to 999.');
  });
});
