/** The lines above an article: its headline, and the one below that sums it up. */
import type { Paragraph } from '../../../doc.ts';
import { overlaps } from '../../../span.ts';
import type { Scene } from '../../scene.ts';

/** A line above the article is not longer, in characters, and there are no more of them. */
const longestLine = 160;
const mostLines = 2;

/** Whether a line ends as a sentence of a running text does. */
const isEnded = (line: string): boolean => /[.!?:;,][”"’'»)]*$/u.test(line);

/** The headline where the article tells which it is, and the first lines that no full stop ends. */
export function headlinesOf({ doc, text }: Scene): Paragraph[] {
  const found: Paragraph[] = [];
  for (const paragraph of doc.paragraphs.slice(0, mostLines)) {
    const isLine =
      paragraph.end - paragraph.start <= longestLine &&
      !isEnded(text.slice(paragraph.start, paragraph.end)) &&
      !doc.turns.some(({ label }) => overlaps(label, paragraph));
    if (paragraph.kind !== 'headline' && !isLine) break;
    found.push(paragraph);
  }
  // a text that is nothing else has no headline
  return found.length < doc.paragraphs.length ? found : found.filter(({ kind }) => kind === 'headline');
}
