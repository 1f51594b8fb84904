import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { windowsOf } from '../../../src/annotate/attributions/windows.ts';
import type { Sentence } from '../../../src/doc.ts';

/** Paragraphs of sentences of so many tokens; every token is one character. */
function layersOf(lengths: readonly (readonly number[])[]) {
  const sentences: Sentence[] = [];
  let token = 0;
  const paragraphs = lengths.map((paragraph) => {
    const start = token;
    for (const length of paragraph) {
      sentences.push({ start: token, end: token + length, firstToken: token, endToken: token + length });
      token += length;
    }
    return { start, end: token };
  });
  return { paragraphs, sentences, tokens: token };
}

describe('windowsOf', () => {
  it('takes paragraphs, and splits long ones between sentences', () => {
    const { paragraphs, sentences } = layersOf([[4, 5], [6, 7, 2], [25]]);
    expect(windowsOf(paragraphs, sentences, 10)).toEqual([
      { first: 0, end: 9 },
      { first: 9, end: 15 },
      { first: 15, end: 24 },
      { first: 24, end: 34 },
      { first: 34, end: 44 },
      { first: 44, end: 49 },
    ]);
  });

  it('leaves no token out and reads none twice, in windows that are short enough', () => {
    const sizes = fc.array(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 5 }), { maxLength: 5 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), (lengths, longest) => {
        const { paragraphs, sentences, tokens } = layersOf(lengths);
        const windows = windowsOf(paragraphs, sentences, longest);
        let at = 0;
        for (const { first, end } of windows) {
          expect(first).toBe(at);
          expect(end - first).toBeGreaterThan(0);
          expect(end - first).toBeLessThanOrEqual(longest);
          at = end;
        }
        expect(at).toBe(tokens);
      }),
    );
  });
});
