/** The two header forms of plain text: where the headline is, which day it is, where the body begins. */
import { trimmed, type Span } from '../span.ts';

export interface Header {
  readonly headline?: Span;
  readonly date?: string;
  readonly body: Span;
}

const isoDay = String.raw`\d{4}-\d{2}-\d{2}`;

/**
 *  date 2024-03-14 Two more bodies recovered
 *       ^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const oneLine = new RegExp(String.raw`^[ \t]{0,8}date[ \t]{1,8}(${isoDay})[ \t]{1,80}(?=\S)`, 'u');

/**
 * Two more bodies recovered
 * date: 2024-03-14
 */
const dateLine = new RegExp(String.raw`^[ \t]{0,8}date:[ \t]{0,8}(${isoDay})[ \t]{0,80}$`, 'iu');

/** No headline is longer; a longer first line is a paragraph. */
const longestHeadline = 400;

/** Where the line ends that begins at `from`: before its line feed or carriage return. */
function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (text[at] === '\n' || text[at] === '\r') return at;
  return text.length;
}

/** Where the line after the one that ends at `end` begins. */
function nextLine(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function headerFrom(text: string, headlineStart: number, headlineEnd: number, day: string, bodyStart: number): Header {
  return {
    headline: trimmed(text, { start: headlineStart, end: headlineEnd }),
    date: day,
    body: { start: bodyStart, end: text.length },
  };
}

/** Reads the header of a plain text; the whole text is body where there is none. Blank lines before it don't matter. */
export function headerOf(text: string): Header {
  let start = 0;
  while (start < text.length && /\s/u.test(text[start]!)) start++;
  const end = lineEnd(text, start);
  if (end > start && end - start <= longestHeadline) {
    const one = oneLine.exec(text.slice(start, end));
    if (one && isRealDay(one[1]!)) return headerFrom(text, start + one[0].length, end, one[1]!, end);
    const dateStart = nextLine(text, end);
    const dateEnd = lineEnd(text, dateStart);
    const two = dateEnd - dateStart < 120 ? dateLine.exec(text.slice(dateStart, dateEnd)) : null;
    if (two && isRealDay(two[1]!)) return headerFrom(text, start, end, two[1]!, dateEnd);
  }
  return { body: { start: 0, end: text.length } };
}

/**
 * Two more bodies recovered
 * date: the fourteenth of March
 *       ^^^^^^^^^^^^^^^^^^^^^^^
 *
 * What stands where the second header form has its day, and is none that a calendar has.
 */
export function mistakenDate(text: string): { readonly line: number; readonly message: string }[] {
  if (headerOf(text).date !== undefined) return [];
  const [lead, written] =
    /^\s{0,200}\S[^\r\n]{0,400}(?:\r\n|\r|\n)[ \t]{0,8}date:[ \t]{0,8}(\S[^\r\n]{0,39})(?=[\r\n]|$)/iu.exec(text) ?? [];
  if (lead === undefined || written === undefined) return [];
  const line = lead.split(/\r\n|\r|\n/u).length;
  const value = JSON.stringify(written.trim());
  return [{ line, message: `"date" left out: ${value} is no date; write it as 2024-05-02` }];
}
