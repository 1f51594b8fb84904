import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/annotate/segmentation.ts';
import { english } from '../../src/languages/en/english.ts';

function sentencesOf(text: string): string[] {
  return segment(text, english.segmentation).sentences.map(({ start, end }) => text.slice(start, end));
}

/** A bar stands where a sentence ends inside the text. */
const cases: readonly (readonly [what: string, text: string])[] = [
  ['a dateline', 'DAYTON, Ohio (AP) — The mayor resigned Monday.| No successor was named.'],
  ['a dateline with an abbreviation', 'TUNBURY, Vt. - The dog park will have to wait.| The board met Monday.'],
  [
    'titles and initials',
    'Lt. Gov. J. K. Okafor met Dr. Ana Ruiz of Acme Inc. on Monday.| They left at 5 p.m. on Friday.',
  ],
  ['an abbreviation at the end', 'They live in the U.S.| The rest of the family stayed.'],
  ['an abbreviation in a name', 'It was read to the U.S. Senate on Dec. 14 by the clerk.'],
  ['a state before a sentence', 'Two men drowned in Fresno, Calif.| The coroner named them.'],
  ['a question with its attribution', '“Have you met her?” he asked.| “No,” she said.'],
  ['a question with a name behind it', '“Have you met her?” Ruiz asked.| Nobody answered him.'],
  ['a quotation of several sentences', '“We lost ten weeks.| You don’t get ten weeks back,” she said.'],
  ['quotations in single marks', '‘A loan for what?’ asked Miss Rahim.| ‘A boiler,’ he replied.'],
  ['a quotation inside one', 'He said, “I asked, ‘Is it open?’ and went in.”| It was not.'],
  ['marks behind the stop', '(The ferry had been sold.)| “It was old.”| She paused.'],
  ['an ellipsis in mid-sentence', 'He had … no idea, and she . . . left.| They never met.'],
  ['a colon before a quotation', 'He put it like this: “Nobody asked us.”'],
  ['no blank after the stop', 'The crew never came back.|The harbour was empty.'],
  ['the number of an item', '1. The bridge is closed.'],
  ['a name that ends in a mark', 'The film Rust!, Ruiz said, was never shown.'],
  ['a headline', 'Mayor resigns after vote|\n\nThe mayor of Dayton resigned on Monday.'],
  [
    'a headline and a byline on lines',
    'Mayor resigns after vote|\nBy Ana Ruiz|\nThe mayor of Dayton resigned on Monday.',
  ],
  ['a transcript', 'Q: Did you see it?|\nA: No, I was asleep.|\nQ: And later?'],
  ['a list', 'The board:|\n- Accepted a resignation|\n- Thanked the foreman'],
  ['a line that goes on in lower case', 'The mayor of Dayton\nresigned on Monday.'],
  [
    'text wrapped at a width',
    'The mayor of Dayton resigned on Monday after a vote of the council in\n' +
      'Columbus that nobody had seen coming.| Her deputy, a former teacher from\n' +
      'Toledo, takes over.| She said she would spend more time with the family of\n' +
      'Ruth Okafor and write.',
  ],
];

describe('segment', () => {
  it.each(cases)('ends sentences: %s', (_, marked) => {
    const expected = marked.split('|').map((sentence) => sentence.trim());
    expect(sentencesOf(marked.replaceAll('|', ''))).toEqual(expected);
  });

  it('takes the stop off an abbreviation that ends a sentence, and off no other', () => {
    const { tokens } = segment('The U.S. Senate met at 5 p.m. on Friday in Washington, D.C.', english.segmentation);
    expect(tokens.map((token) => token.text)).toContain('U.S.');
    expect(tokens.slice(-2).map((token) => token.text)).toEqual(['D.C', '.']);
  });

  it('finds nothing in blanks', () => {
    expect(segment(' \n\n\t\u200b', english.segmentation)).toEqual({ tokens: [], sentences: [] });
  });

  it('puts every token in exactly one sentence', () => {
    const piece = fc.constantFrom(
      'He',
      'U.S.',
      '.',
      '?',
      '”',
      '“',
      '"',
      ' ',
      ' ',
      '\n',
      '\n\n',
      'the',
      '5',
      '…',
      ':',
      '(',
      ')',
      '🤔',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 60 }),
        (pieces) => {
          const text = pieces.join('');
          const { tokens, sentences } = segment(text, english.segmentation);
          let next = 0;
          for (const { start, end, firstToken, endToken } of sentences) {
            expect(firstToken).toBe(next);
            expect(endToken).toBeGreaterThan(firstToken);
            expect([start, end]).toEqual([tokens[firstToken]!.start, tokens[endToken - 1]!.end]);
            expect(text.slice(start, end)).not.toMatch(/\n[ \t]*\n/);
            next = endToken;
          }
          expect(next).toBe(tokens.length);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  it.each(['a', '.', "'", '"', '(', '-', '1', 'a-', 'a.', 'a@', '.com', 'co-', '1-', '\ud83d', 'http://a('])(
    'takes time in proportion to the length of %j repeated',
    (unit) => {
      // Linear time is a fraction of a second; quadratic time at this length is far beyond the limit.
      const start = performance.now();
      segment(unit.repeat(Math.ceil(100_000 / unit.length)), english.segmentation);
      expect(performance.now() - start).toBeLessThan(5000);
    },
  );
});
