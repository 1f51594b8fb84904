/** Days that a line of a page tells, and what it says of them. */
import { dateLineWords, publicationWords, revisionWords } from '../../../../languages/en/page-furniture.ts';
import { isoDate } from '../../date.ts';

export interface DateInWords {
  /** Whether the line says that it is the day of publication, that of a later revision, or neither. */
  readonly of: 'publication' | 'revision' | 'unsaid';
  /** ISO 8601. */
  readonly date: string;
}

const day = String.raw`\d{1,2}(?:st|nd|rd|th)?`;
const clock = String.raw`(?:,?\s(?:\p{Ll}{2}\s)?\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s?(?:[A-Z]{2,5}|[+-]\d{2}:?\d{2})\b)?)?`;

/** 7 March 2021, 23:45 · March 7th, 2021 · 2021-03-07T23:45+01:00 · 07.03.2021 */
const written = new RegExp(
  String.raw`(?<!\p{N})(?:${day}\s\p{L}{3,9}\.?,?\s\d{4}${clock}|\p{L}{3,9}\.?\s${day},?\s\d{4}${clock}|` +
    String.raw`\d{4}-\d{2}-\d{2}(?:T\S+)?|\d{1,2}\.\d{1,2}\.\d{4})(?!\p{N})`,
  'gu',
);

/** Reads a date as people write it; a clock time only where its offset is told. */
function dateOf(words: string): string | undefined {
  const plain = words
    .replace(/(?<=\d{4},?)\s\p{Ll}{2}(?=\s\d)/u, '')
    .replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, '$1 $2 $3');
  const numeric = /^(\d{1,2}) (\d{1,2}) (\d{4})$/u.exec(plain);
  if (numeric) return isoDate(`${numeric[3]!}-${numeric[2]!.padStart(2, '0')}-${numeric[1]!.padStart(2, '0')}`);
  return isoDate(plain) ?? isoDate(/^.*?\d{4}(?!\d)/u.exec(plain)?.[0] ?? '');
}

function meaning(label: string): DateInWords['of'] {
  const last = (words: readonly string[]): number => Math.max(...words.map((word) => label.lastIndexOf(word)));
  const [publication, revision] = [last(publicationWords), last(revisionWords)];
  if (publication < 0 && revision < 0) return 'unsaid';
  return publication > revision ? 'publication' : 'revision';
}

/**
 * The days of a line, each with what the words before it say of it.
 *
 *     By Ann Lee | Updated 9 March 2021 | Published 7 March 2021, 23:45
 *                          ^ revision               ^ publication
 */
export function datesInWords(line: string): DateInWords[] {
  const found: DateInWords[] = [];
  let from = 0;
  for (const match of line.matchAll(written)) {
    const date = dateOf(match[0]);
    if (date === undefined) continue;
    found.push({ of: meaning(line.slice(from, match.index).toLowerCase()), date });
    from = match.index + match[0].length;
  }
  return found;
}

/** What the words at the end of a line say of the date that follows them. */
export function labelOf(line: string): DateInWords['of'] {
  const last = [...line.matchAll(written)].at(-1);
  return meaning(line.slice(last ? last.index + last[0].length : 0).toLowerCase());
}

/** Whether a line has nothing but a date and words that go with one, or such words alone. */
export function isDateLine(line: string): boolean {
  const rest = line.replace(written, '').toLowerCase();
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => dateLineWords.has(word)) && /\p{L}|\d{4}/u.test(line);
}

/** Whether a line has a date, and nothing but words that go with one. */
export function isDateAlone(line: string): boolean {
  return isDateLine(line) && line.replace(written, '') !== line;
}
