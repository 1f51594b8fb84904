import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadAttributionReader } from '../../../src/annotate/attributions/reader.ts';
import { paragraphsOf } from '../../../src/annotate/paragraphs.ts';
import { quotationsOf } from '../../../src/annotate/quotations.ts';
import { segments } from '../../../src/annotate/segments.ts';
import { english } from '../../../src/languages/en/english.ts';
import type { Article } from '../../../src/article.ts';
import { englishQuotations } from '../../../src/languages/en/quotation-marks.ts';
import { WeightsError } from '../../../src/network/weights.ts';

const file = (name: string) => readFile(new URL(`../../../src/languages/en/${name}`, import.meta.url));
const reader = await loadAttributionReader(await file('statements.ngw'));

/** Source, cue and content in words, with the score. */
function attributionsOf(text: string) {
  const paragraphs = paragraphsOf(text, { start: 0, end: text.length }).map((span) => ({
    ...span,
    kind: 'text' as const,
  }));
  const { tokens, sentences } = segments(english.segmentation).run(
    { article: { text } as Article, paragraphs },
    () => undefined,
    () => undefined,
  );
  const found = reader.find(tokens, paragraphs, sentences, quotationsOf(text, paragraphs, englishQuotations));
  const words = (indices: readonly number[]): string => indices.map((i) => tokens[i]!.text).join(' ');
  return found.map(({ source, cue, content, within, score }) => {
    return { source: words(source), cue: words(cue), content: words(content), within, score };
  });
}

describe('attributions', () => {
  it('finds an interrupted quotation as one content', () => {
    const [found, ...more] = attributionsOf(
      '“The bridge will stay closed until spring,” engineer Ada Okafor said, “because its northern pier is cracked.”',
    );
    expect(more).toEqual([]);
    expect(found).toMatchObject({ source: 'engineer Ada Okafor', cue: 'said' });
    expect(found!.content).toBe(
      '“ The bridge will stay closed until spring , ” “ because its northern pier is cracked . ”',
    );
    expect(found!.score).toBeGreaterThan(0.8);
  });

  it('finds indirect ones, each with its own source', () => {
    const found = attributionsOf(
      'According to the harbour office, two ferries were sold in May. The mayor denied that he had known.',
    );
    expect(found.map(({ source }) => source)).toEqual(['the harbour office', 'The mayor']);
    expect(found[1]!.content).toContain('he had known');
  });

  it('finds one inside another', () => {
    const found = attributionsOf('“The baker told me that the oven was broken,” the teacher said.');
    expect(found.map(({ source, within }) => [source, within])).toEqual([
      ['The baker', 1],
      ['the teacher', -1],
    ]);
    expect(found[0]!.content).toContain('the oven was broken');
  });

  it('finds a quotation that is signed', () => {
    const found = attributionsOf('“The ferry was late again, and it was full.” — Ada Okafor, Dunmuir');
    expect(found).toMatchObject([{ source: 'Ada Okafor', cue: '—' }]);
  });

  it('finds nothing where nobody says anything', () => {
    expect(attributionsOf('Nobody was hurt. The bakery opened again on Monday.')).toEqual([]);
    expect(attributionsOf('')).toEqual([]);
  });

  it('gives an article the same as its paragraphs by themselves', () => {
    const paragraphs = ['The mayor said the road was safe.', 'Two ferries were sold.', 'He denied that he had known.'];
    const long = Array.from({ length: 120 }, (_, i) => paragraphs[i % 3]!);
    expect(attributionsOf(long.join('\n\n'))).toEqual(long.flatMap((paragraph) => attributionsOf(paragraph)));
  });

  it('refuses the weights of another network', async () => {
    await expect(loadAttributionReader(await file('parser.ngw'))).rejects.toThrow(WeightsError);
  });
});
