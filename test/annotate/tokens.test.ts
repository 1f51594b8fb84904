import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTokens } from '../../src/annotate/tokens.ts';
import { BLANK, classAt } from '../../src/annotate/tokens/characters.ts';
import { englishWords } from '../../src/languages/en/words.ts';

function words(text: string): string {
  return findTokens(text, englishWords)
    .map((token) => token.text)
    .join('|');
}

function areBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (classAt(text, at) !== BLANK) return false;
  return true;
}

const split: readonly (readonly [text: string, words: string])[] = [
  // Contractions
  ["She didn't, can't and cannot.", "She|did|n't|,|ca|n't|and|can|not|."],
  ['I’m sure it’s Halls’ dog’s.', 'I|’m|sure|it|’s|Halls|’|dog|’s|.'],
  ["We're gonna wanna", "We|'re|gon|na|wan|na"],
  ["They shouldn't've", "They|should|n't|'ve"],
  ['DON’T İzmir’s', 'DO|N’T|İzmir|’s'],
  ['the "Dow"\'s captain', 'the|"|Dow|"|\'s|captain'],
  // Hyphens and dashes
  ['a well-known brother-in-law', 'a|well|-|known|brother|-|in|-|law'],
  ['5-3, 2016–2023, wait--no', '5|-|3|,|2016|–|2023|,|wait|--|no'],
  ['“stay”—she', '“|stay|”|—|she'],
  // Numbers
  ['$5, €1,000.50 and 10%', '$|5|,|€|1,000.50|and|10|%'],
  ['by 9:40 on 10/21/2021, 5pm, £1.2bn', 'by|9:40|on|10/21/2021|,|5|pm|,|£|1.2|bn'],
  // Brackets, slashes, marks
  ['[Quillan] (says) and/or', '[|Quillan|]|(|says|)|and|/|or'],
  ['Well... so?! No… yes!!', 'Well|...|so|?!|No|…|yes|!!'],
  ['KIGALI (AP)_The', 'KIGALI|(|AP|)|_|The'],
  // Abbreviations that are none
  ['no. The sat. in', 'no|.|The|sat|.|in'],
  ['the SEC. At', 'the|SEC|.|At'],
  ['to (see https://example.org/a_(b)?c=1).', 'to|(|see|https://example.org/a_(b)?c=1|)|.'],
  ['came back.The harbour', 'came|back|.|The|harbour'],
];

const whole: readonly string[] = [
  ...["O'Neill", 'D’Souza', "o'clock", "y'all", "'em", "1930's"],
  ...['e-mail', 'co-founder', 'anti-war', '555-123-4567', '555-1234', '2021-10-21'],
  ...['U.S.', 'a.m.', 'Lt.', 'Gov.', 'Inc.', 'Ph.D.', 'J.', 'AT&T', '9/11', 'w/o', '1990s', '5th', 'G20', '4G'],
  ...['www.example.org', 'http://example.org/a?b=c', 'someone@example.org', 'example.co.uk', 'report_2.pdf'],
  ...['#ferry', '@someone', 'US$', ':-)', '👨‍👩‍👧', '🇫🇮', '👍🏽', 'ﬁn', '東京', 'القاهرة', '1️⃣'],
];

describe('findTokens', () => {
  it.each(split)('splits %j', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each(whole)('leaves %j whole', (word) => {
    expect(words(`so ${word} so`)).toBe(`so|${word}|so`);
  });

  it('keeps to the range', () => {
    const text = 'One two-three four';
    expect(findTokens(text, englishWords, { start: 4, end: 13 })).toEqual([
      { start: 4, end: 7, text: 'two' },
      { start: 7, end: 8, text: '-' },
      { start: 8, end: 13, text: 'three' },
    ]);
  });

  it('covers every character but blanks once, in order, and splits no surrogate pair', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('\ud83d', '\udc00', '\u200b', '\u0000', '\ufeff', '\u00ad', '\u200d', "n't", "'s", '.com', '://'),
      fc.constantFrom('www.', '@', '#', '-', '...', 'U.S.', '"', '”', '\n\n', '\r\n', ' ', '5', '$', '🇫🇮', '👩‍🚀', ':-)'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const token of findTokens(text, englishWords)) {
          expect(areBlank(text, at, token.start)).toBe(true);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.text).toBe(text.slice(token.start, token.end));
          for (at = token.start; at < token.end; at++) expect(classAt(text, at) === BLANK).toBe(false);
          const isInsidePair = /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
          expect(isInsidePair).toBe(false);
        }
        expect(areBlank(text, at, text.length)).toBe(true);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
