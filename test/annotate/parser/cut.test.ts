import { describe, expect, it } from 'vitest';
import { bestCut, cutSentence } from '../../../src/annotate/parser/cut.ts';

/** Tokens as text, or as text/tag; all others are nouns. */
function read(line: string): [string[], string[]] {
  const tokens = line.split(' ').map((token) => token.split('/'));
  return [tokens.map(([text]) => text!), tokens.map(([, tag]) => tag ?? 'NOUN')];
}

describe('bestCut', () => {
  it.each([
    ['a , b c d e ; f , g , and/CCONJ h', 7],
    ['a b c d e f , g , or/CCONJ h , i', 9],
    ['a , b c d e f g , h', 9],
    ['a , b c d e f and/CCONJ g h', 7],
    ['a ; b c d e f g', 8],
  ])('of "%s" is before token %i', (line, expected) => {
    expect(bestCut(...read(line))).toBe(expected);
  });
});

describe('cutSentence', () => {
  const words = (count: number): string[] => Array.from({ length: count }, () => 'word');
  const noTags = (): string[] => [];

  it('leaves 200 tokens whole', () => {
    expect(cutSentence(words(200), noTags)).toEqual([0]);
  });

  it('cuts at a comma, and every 200 tokens where there is nothing to go by', () => {
    const texts = [...words(150), ',', ...words(450)];
    expect(cutSentence(texts, noTags)).toEqual([0, 151, 351, 551]);
  });

  it('asks for tags of at most 200 tokens at a time', () => {
    const asked: number[] = [];
    cutSentence(words(1000), (window) => {
      asked.push(window.length);
      return [];
    });
    expect(asked).toEqual([200, 200, 200, 200]);
  });
});
