import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createArticle, loadNewsgraph, verify, type Newsgraph } from '../src/index.ts';

let newsgraph: Newsgraph;
beforeAll(async () => {
  newsgraph = await loadNewsgraph();
});

/** Builds the graph of a text and lists what is wrong with it; building itself must not throw. */
function problemsOf(text: string, date?: string): unknown[] {
  return verify(newsgraph.graph(createArticle({ id: 'random', text, date })));
}

const marks = [
  '“',
  '”',
  '‘',
  '’',
  '"',
  "'",
  '«',
  '»',
  '[',
  ']',
  '(',
  ')',
  '—',
  '--',
  '…',
  ':',
  ';',
  ',',
  '.',
  '?',
  '!',
];
const words = [
  'The',
  'mayor',
  'said',
  'that',
  'she',
  'told',
  'reporters',
  'Ada',
  'Quill',
  'Dr.',
  'Gov.',
  'I',
  'you',
  'not',
  'was',
  'according',
  'to',
  'killed',
  'on',
  'Tuesday',
  'in',
  'Arlen',
  'who',
  'his',
  'brother',
  'declined',
  'if',
  'asked',
  'resigned',
  'A:',
  'Q:',
  'n’t',
  'Banks’',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '2021-10-21',
  '9 p.m.',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\ud800',
  '😀',
  '漢字',
  'مرحبا',
  'é',
  '-',
  'of',
  'the',
  'Board',
];
const newslike = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: fc.constantFrom(...marks) }),
    { maxLength: 16 },
  )
  .map((parts) => parts.join(' ').replace(/ (?=[,.?!:;”’)\]])/gu, ''));

const story = `PORT ELLERY, Maine -- “The crane was never inspected,” harbor master Gloria Pettibone told reporters. “Nobody
wanted to pay for it.” Her deputy, Anselm Okonkwo, said he had ‘heard a bang.’ According to a report, the steel was cracked.`;

describe('the pipeline on texts that nobody would print', () => {
  it('verifies on random characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (text) => {
        expect(problemsOf(text)).toEqual([]);
      }),
      { numRuns: 1500, endOnFailure: true, seed: 1 },
    );
  }, 300_000);

  it('verifies on random strings of code units, halves of characters included', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 16 }), (units) => {
        expect(problemsOf(String.fromCharCode(...units))).toEqual([]);
      }),
      { numRuns: 1000, endOnFailure: true, seed: 2 },
    );
  }, 300_000);

  it('verifies on words, names and marks in any order', () => {
    fc.assert(
      fc.property(newslike, fc.constantFrom(undefined, '2024-02-29', '2021-10-21T08:00:00-06:00'), (text, date) => {
        expect(problemsOf(text, date)).toEqual([]);
      }),
      { numRuns: 1500, endOnFailure: true, seed: 3 },
    );
  }, 300_000);

  it('verifies on a story cut anywhere, with a piece left out', () => {
    fc.assert(
      fc.property(fc.nat(story.length), fc.nat(story.length), (from, length) => {
        expect(problemsOf(story.slice(0, from) + story.slice(from + length))).toEqual([]);
      }),
      { numRuns: 400, endOnFailure: true, seed: 4 },
    );
  }, 300_000);

  it.each([
    ['quotation marks', '“'.repeat(1_000)],
    ['straight marks', `"a" `.repeat(300)],
    ['apostrophes', '’s'.repeat(10_000)],
    ['brackets', '[('.repeat(500)],
    ['one word', 'said '.repeat(1_000)],
    ['names', 'Ada Quill said Ben Quill told Cy Quill that '.repeat(60)],
    ['no blank', 'x'.repeat(100_000)],
  ])(
    'verifies on a long run of %s',
    (_, text) => {
      expect(problemsOf(text)).toEqual([]);
    },
    60_000,
  );
});

describe('determinism', () => {
  it('gives the same bytes again, and after other articles', async () => {
    const article = createArticle({ id: 'story', text: story, date: '2024-05-16' });
    const first = JSON.stringify(newsgraph.graph(article));
    newsgraph.graph(createArticle({ text: 'Another story, he said.' }));
    expect(JSON.stringify(newsgraph.graph(article))).toBe(first);
    expect(JSON.stringify((await loadNewsgraph()).graph(article))).toBe(first);
  });
});
