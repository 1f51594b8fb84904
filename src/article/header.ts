/** The two header forms of plain text: where the headline is, which day it is, where the body begins. */
import { trimmed, type Span } from '../span.ts';

export interface Header {
  readonly headline?: Span;
  readonly date?: string;
  readonly body: Span;
}

const isoDay = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;

/**
 *  date 2024-03-14 Two more bodies recovered
 *       ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const oneLine = new RegExp(String.raw`^[ \t]{0,8}date[ \t]{1,8}(${isoDay})[ \t]+(?=\S)`, 'u');

/**
 * Two more bodies recovered
 * date: 2024-03-14
 */
const dateLine = new RegExp(String.raw`^[ \t]{0,8}date:[ \t]{0,8}(${isoDay})[ \t]*$`, 'iu');

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}

/** Reads the header of a plain text; the whole text is body where there is none. */
export function headerOf(text: string): Header {
  const first = oneLine.exec(text.slice(0, 200));
  if (first) {
    const end = lineEnd(text, first[0].length);
    return {
      headline: trimmed(text, { start: first[0].length, end }),
      date: first[1]!,
      body: { start: end, end: text.length },
    };
  }
  let start = 0;
  while (start < text.length && /\s/u.test(text[start]!)) start++;
  const headlineEnd = lineEnd(text, start);
  const dateEnd = lineEnd(text, headlineEnd + 1);
  const second = dateEnd - headlineEnd < 80 ? dateLine.exec(text.slice(headlineEnd + 1, dateEnd).trimEnd()) : null;
  if (second && headlineEnd > start) {
    return {
      headline: trimmed(text, { start, end: headlineEnd }),
      date: second[1]!,
      body: { start: dateEnd, end: text.length },
    };
  }
  return { body: { start: 0, end: text.length } };
}
