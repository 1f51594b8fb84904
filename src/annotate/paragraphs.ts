/** Paragraphs: what stands between blank lines, and lines that are paragraphs of their own. */
import type { Paragraph, Stage } from '../doc.ts';
import { trimmed, type Span } from '../span.ts';

/** A line this long that goes on in lower case, or stops in mid-sentence, was wrapped by an editor. */
const shortestWrapped = 45;
const longestWrapped = 100;

/** The lines of a stretch of text, without their line breaks (`\n`, `\r\n` or `\r`). */
function* linesOf(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && text[at] !== '\n' && text[at] !== '\r') continue;
    yield { start: from, end: at };
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    from = at + 1;
  }
}

/**
 * Whether the second line continues the first:
 *
 *     The bridge was closed on Monday after an inspector
 *     found a crack in its northern pier.
 */
function continues(text: string, line: Span, next: Span): boolean {
  const length = line.end - line.start;
  if (length < shortestWrapped || length > longestWrapped) return false;
  const ended = /[.!?:"”’)\]]$/u.test(text.slice(Math.max(line.start, line.end - 2), line.end));
  return !ended || /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}

/** Splits a stretch of text into its paragraphs; none of them is blank. */
export function paragraphsOf(text: string, range: Span): Span[] {
  const paragraphs: Span[] = [];
  let open: Span | undefined;
  let last: Span | undefined;
  for (const line of linesOf(text, range)) {
    const words = trimmed(text, line);
    if (words.start === words.end) {
      last = undefined;
      continue;
    }
    if (open && last && continues(text, last, words)) {
      open = { start: open.start, end: words.end };
      paragraphs[paragraphs.length - 1] = open;
    } else {
      open = words;
      paragraphs.push(open);
    }
    last = words;
  }
  return paragraphs;
}

export const paragraphs: Stage<never, 'paragraphs'> = {
  name: 'paragraphs',
  needs: [],
  adds: ['paragraphs'],
  run({ article: { text, headline, body } }) {
    const found = paragraphsOf(text, body).map((span): Paragraph => ({ ...span, kind: 'text' }));
    return { paragraphs: headline ? [{ ...headline, kind: 'headline' }, ...found] : found };
  },
};
