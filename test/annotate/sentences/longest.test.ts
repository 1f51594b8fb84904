import { describe, expect, it } from 'vitest';
import { segment } from '../../../src/annotate/segmentation.ts';
import { english } from '../../../src/languages/en/english.ts';
import { withinLongest } from '../../../src/annotate/sentences/longest.ts';

const tokensOf = (texts: readonly string[]) => texts.map((text, i) => ({ text, start: 2 * i, end: 2 * i + 1 }));
const words = (count: number, comma = -1) => Array.from({ length: count }, (_, i) => (i === comma ? ',' : 'a'));

describe('a sentence without an end', () => {
  it.each([
    ['as long as it may be', words(1000), [1000], [1000]],
    ['longer', words(2500), [2500], [1000, 2000, 2500]],
    ['with a comma', words(1200, 700), [1200], [701, 1200]],
    ['with a comma too early', words(1200, 400), [1200], [1000, 1200]],
    ['after another', words(1020), [10, 1020], [10, 1010, 1020]],
    ['of no words', [], [], []],
  ])('%s', (_, texts, ends, expected) => {
    expect([...withinLongest(tokensOf(texts), ends)]).toEqual(expected);
  });

  it('keeps every token', () => {
    const { tokens, sentences } = segment('the mayor and the clerk '.repeat(500), english.segmentation);
    expect(sentences.map(({ firstToken }) => firstToken)).toEqual([0, 1000, 2000]);
    expect(sentences.at(-1)!.endToken).toBe(tokens.length);
    expect(sentences.every(({ firstToken, start }) => tokens[firstToken]!.start === start)).toBe(true);
  });
});
