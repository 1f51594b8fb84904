/** Quotations: which marks open and close one, which are apostrophes, what stands inside what. */
import type { Quotation, Stage } from '../doc.ts';
import type { Span } from '../span.ts';
import { Assembly } from './quotations/assembly.ts';
import { isClosedLater } from './quotations/carried.ts';
import { marksOf, type Mark } from './quotations/marks.ts';
import { endOfUnclosed, type AttributingVerbs } from './quotations/unclosed.ts';

/** What a language tells about quotation marks. */
export interface QuotationWords {
  /** Words that lose their first letters to an apostrophe: "’em"; lower case. */
  readonly elisions: ReadonlySet<string>;
  readonly attributing: AttributingVerbs;
}

/** Finds the quotations of a text, those inside others included, in the order of their opening marks. */
export function quotationsOf(
  text: string,
  paragraphs: readonly Span[],
  { elisions, attributing }: QuotationWords,
): Quotation[] {
  const assembly = new Assembly((from, end) => endOfUnclosed(text, from, end, attributing));
  const marks = paragraphs.map((paragraph) => marksOf(text, paragraph, elisions));
  const marksInside = (i: number): readonly Mark[] => marksOf(text, paragraphs[i]!, elisions, true);
  let carried = false;
  for (const [i, paragraph] of paragraphs.entries()) {
    const isOpen = assembly.outermost !== undefined;
    for (const [k, mark] of (carried ? marksInside(i) : marks[i]!).entries()) {
      if (k === 0 && isOpen && !carried) continue; // the mark that opens the quotation anew
      if (mark.role === 'open') assembly.open(mark);
      else assembly.close(mark);
    }
    const family = assembly.outermost;
    if (!family) {
      carried = false;
      continue;
    }
    const start = paragraphs[i + 1]?.start ?? -1;
    const next = marks[i + 1]?.[0];
    const isAnew = next?.start === start && next.role === 'open' && next.family === family;
    carried = !isAnew && family.isDouble && isClosedLater(paragraphs, i, family, marksInside);
    if (isAnew || carried) assembly.goOn(paragraph.end, isAnew ? next.end : start);
    else assembly.drop(paragraph.end);
  }
  return assembly.result();
}

export function quotations(words: QuotationWords): Stage<'paragraphs', 'quotations'> {
  return {
    name: 'quotations',
    needs: ['paragraphs'],
    adds: ['quotations'],
    run({ article: { text }, paragraphs }) {
      return { quotations: quotationsOf(text, paragraphs, words) };
    },
  };
}
