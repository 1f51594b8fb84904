/** Where the headline ends, which tells in short what the text tells again. */
import type { Doc } from '../doc.ts';

/** A longer first line is no headline. */
const longest = 140;

/** The first paragraph if it is one, or a first line that ends without a stop; 0 where there is none. */
export function headlineEnd({ paragraphs, article: { text } }: Doc<'paragraphs'>): number {
  const [first] = paragraphs;
  if (!first) return 0;
  if (first.kind === 'headline') return first.end;
  // not all of the text, which may be one line; blanks may stand at its end
  const start = text.slice(first.start, first.start + 2 * longest);
  const end = start.indexOf('\n');
  const line = start.slice(0, end).trim();
  return end > 0 && line.length <= longest && !/[.:,]$/u.test(line) ? first.start + end : 0;
}
