import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadParser, Parser } from '../../../src/annotate/parser/parser.ts';
import { readWeights } from '../../../src/network/container.ts';
import { Model } from '../../../src/network/model.ts';
import { WeightsError } from '../../../src/network/weights.ts';
import { container, gzipped } from '../../network/weights-file.ts';
import type { Syntax } from '../../../src/doc.ts';

const file = await readFile(new URL('../../network/fixtures/parser-small.ngw', import.meta.url));
const parser = await loadParser(file);

const WORDS = 'Okafor said that the mayor ’s engineers had rebuilt 12 bridges , and ; “ Belcourt ” opened them .'.split(
  ' ',
);

/** Parses sentences that stand one after the other. */
function parse(sentences: string[][], warnings: string[] = []): Syntax[] {
  const tokens = sentences.flat().map((text, i) => ({ text, start: 10 * i }));
  let firstToken = 0;
  const ranges = sentences.map((sentence) => ({ firstToken, endToken: (firstToken += sentence.length) }));
  return parser.parse(tokens, ranges, (message) => warnings.push(message));
}

const moved = (syntax: Syntax[], by: number): Syntax[] =>
  syntax.map((token) => ({ ...token, head: token.head < 0 ? -1 : token.head + by }));

const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 });

describe('Parser', () => {
  it('hangs signs that stand alone on the first, however many, and cuts nothing', () => {
    const warnings: string[] = [];
    const signs = Array.from({ length: 450 }, () => '“');
    const syntax = parse([WORDS, signs, WORDS], warnings);
    expect(warnings).toEqual([]);
    expect(syntax.slice(0, WORDS.length)).toEqual(parse([WORDS]));
    expect(syntax.slice(WORDS.length, -WORDS.length)).toEqual(
      signs.map((lemma, i) => ({ pos: 'PUNCT', lemma, head: i ? WORDS.length : -1, dep: i ? 'punct' : 'root' })),
    );
    expect(syntax.slice(-WORDS.length)).toEqual(moved(parse([WORDS]), WORDS.length + signs.length));
  });

  it('says the same of a sentence alone and among others', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 40 }), (sentences) => {
        let offset = 0;
        const alone = sentences.flatMap((each) => {
          const syntax = moved(parse([each]), offset);
          offset += each.length;
          return syntax;
        });
        expect(parse(sentences)).toEqual(alone);
      }),
      { numRuns: 25 },
    );
  });

  it('leaves addresses as they are', () => {
    const addresses = ['https://example.org/News?Page=A', 'Desk@Example.org'];
    expect(parse([['Okafor', 'opened', ...addresses, '.']]).map(({ lemma }) => lemma)).toEqual(
      expect.arrayContaining(addresses),
    );
  });

  it('gives every sentence one root, and no head outside it', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 5 }), (sentences) => {
        const syntax = parse(sentences);
        let first = 0;
        for (const { length } of sentences) {
          const own = syntax.slice(first, first + length);
          expect(own.filter(({ head, dep }) => head === -1 && dep === 'root')).toHaveLength(1);
          expect(own.filter(({ head }) => head === -1 || (head >= first && head < first + length))).toHaveLength(
            length,
          );
          expect(own.filter(({ dep }) => dep === 'root')).toHaveLength(1);
          first += length;
        }
      }),
      { numRuns: 25 },
    );
  });

  it('cuts a sentence of more than 200 tokens, keeps one root, and warns', () => {
    const long = Array.from({ length: 30 }, () => WORDS).flat();
    const warnings: string[] = [];
    const syntax = parse([WORDS, long], warnings);
    expect(syntax.slice(WORDS.length).filter(({ head }) => head === -1)).toHaveLength(1);
    expect(syntax.filter(({ dep }) => dep === 'parataxis').length).toBeGreaterThanOrEqual(2);
    expect(warnings).toEqual([
      expect.stringMatching(new RegExp(`^the sentence of ${long.length} tokens at ${10 * WORDS.length} was cut`)),
    ]);
  });

  it('takes empty sentences, no sentences, and tokens of no sentence', () => {
    expect(parse([])).toEqual([]);
    expect(parse([[], ['Belcourt'], []])).toMatchObject([{ head: -1, dep: 'root' }]);
    expect(parser.parse([{ text: 'alone', start: 0 }], [])).toEqual([
      { pos: 'X', lemma: 'alone', head: -1, dep: 'root' },
    ]);
  });

  it('takes strange tokens', () => {
    expect(parse([['', '\ud800', '😀', 'a'.repeat(10_000), '\0']])).toHaveLength(5);
  });

  it('needs no more memory for a hundred times the text', async () => {
    const model = await Model.start(await readWeights(file));
    const own = new Parser(model);
    const bytes = [100, 10_000].map((count) => {
      const tokens = Array.from({ length: count }, () => WORDS)
        .flat()
        .map((text, start) => ({ text, start }));
      const ranges = Array.from({ length: count }, (_, i) => ({
        firstToken: i * WORDS.length,
        endToken: (i + 1) * WORDS.length,
      }));
      own.parse(tokens, ranges);
      return model.arena.memory.buffer.byteLength;
    });
    expect(bytes[1]).toBe(bytes[0]);
  });

  it('refuses the weights of something else', async () => {
    const loading = loadParser(gzipped(container([])));
    await expect(loading).rejects.toThrow(WeightsError);
    await expect(loading).rejects.toThrow(/weights of "test" are no parser's/);
    expect((await readWeights(file)).model).toBe('parser');
  });
});
