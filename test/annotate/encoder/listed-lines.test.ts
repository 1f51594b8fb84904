import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ListedLines } from '../../../src/annotate/encoder/listed-lines.ts';

describe('ListedLines', () => {
  it('numbers lines from 1', () => {
    const listed = new ListedLines('harbour\n\nnaïve\n日本');
    expect(['harbour', '', 'naïve', '日本'].map((line) => listed.numberOf(line))).toEqual([1, 2, 3, 4]);
  });

  it('gives 0 to what is no whole line', () => {
    const listed = new ListedLines('harbour\nmaster');
    for (const other of ['harbou', 'arbour', 'harbour\nmaster', 'Harbour', '', 'masters'])
      expect(listed.numberOf(other)).toBe(0);
  });

  it('has nothing in an empty text', () => {
    expect(new ListedLines('').numberOf('')).toBe(0);
  });

  it('numbers as a map does, whatever the lines', () => {
    const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 200 }), fc.array(line), (lines, others) => {
        fc.pre(lines.length > 1 || lines[0] !== '');
        const numbers = new Map(lines.map((text, i) => [text, i + 1]));
        const listed = new ListedLines(lines.join('\n'));
        for (const text of [...lines, ...others]) expect(listed.numberOf(text)).toBe(numbers.get(text) ?? 0);
      }),
    );
  });
});
