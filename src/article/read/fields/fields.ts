/** An article from named fields: of JSON, of a feed's item, of what stands before a Markdown text. */
import type { ArticleInput } from '../../../article.ts';
import { hasMarks, isMarkup, isWholePage } from '../content/markup.ts';
import { longestId } from '../ids.ts';
import { Unreadable } from '../problem.ts';
import { isFields, valuesOf, type FieldName, type Fields } from './names.ts';
import { addressIn, dateIn, idIn, namesIn, paragraphsIn, textIn } from './values.ts';

export interface FieldReading {
  readonly article: ArticleInput;
  readonly warnings: readonly FieldWarning[];
}

/** Of a field that was left out. */
export interface FieldWarning {
  /** As it is written. */
  readonly name: string;
  readonly message: string;
}

type Detail = Exclude<FieldName, 'text'>;

const meanings: Readonly<Record<Detail, { readonly in: (value: unknown) => string | undefined; readonly is: string }>> =
  {
    id: { in: (value) => shortIdIn(value), is: 'no id; it is a string of up to 300 characters, or a whole number' },
    title: { in: textIn, is: 'no title; it is a string' },
    date: { in: dateIn, is: 'no date; write it as 2024-05-02 or 2024-05-02T23:30:00-04:00' },
    source: { in: namesIn, is: 'no name of a source; it is a string' },
    url: { in: addressIn, is: 'no web address' },
    byline: { in: namesIn, is: 'no byline; it is a string or a list of names' },
  };

function shortIdIn(value: unknown): string | undefined {
  const id = idIn(value);
  return id !== undefined && id.length <= longestId * 0.3 ? id : undefined;
}

/**
 * What fields say about an article besides its text. What can't be understood is left out with a warning, and the next
 * field of the same meaning counts.
 */
export function detailsOf(fields: Fields): { details: Omit<ArticleInput, 'text'>; warnings: FieldWarning[] } {
  const details: Partial<Record<Detail, string>> = {};
  const warnings: FieldWarning[] = [];
  for (const field of Object.keys(meanings) as Detail[]) {
    for (const { name, value } of valuesOf(fields, field)) {
      const meaning = meanings[field].in(value);
      if (meaning !== undefined) {
        details[field] = meaning;
        break;
      }
      const message = `${JSON.stringify(name)} left out: ${shortened(value)} is ${meanings[field].is}`;
      warnings.push({ name, message });
    }
  }
  return { details, warnings };
}

function shortened(value: unknown): string {
  const written = JSON.stringify(value);
  return written.length <= 60 ? written : `${written.slice(0, 60).toWellFormed()}…`;
}

/** @throws Unreadable where there is no text, or it is no object at all */
export async function articleOfFields(fields: unknown): Promise<FieldReading> {
  if (!isFields(fields)) throw new Unreadable('not a JSON object; write one object a line, or an array of them');
  const { details, warnings } = detailsOf(fields);
  const written = textOf(fields);
  if (!isMarkup(written) && !hasMarks(details.title ?? '')) return { article: { ...details, text: written }, warnings };
  // A DOM takes a while to load, and most inputs need none.
  const { plainLine, textOfMarkup } = await import('./markup.ts');
  const title = details.title === undefined ? undefined : plainLine(details.title);
  if (!isMarkup(written)) return { article: { ...details, title, text: written }, warnings };
  if (!isWholePage(written)) return { article: { ...details, title, text: textOfMarkup(written) }, warnings };
  const { articleOfPage } = await import('../html/page.ts');
  return { article: merged(articleOfPage(written), { ...details, title }), warnings };
}

/** What stands beside the page wins over what it says itself. */
function merged(page: ArticleInput, details: Omit<ArticleInput, 'text'>): ArticleInput {
  const given = Object.entries(details).filter(([, value]) => value !== undefined);
  return { ...page, ...Object.fromEntries(given) };
}

function textOf(fields: Fields): string {
  const texts = valuesOf(fields, 'text');
  for (const { value } of texts) {
    const text = paragraphsIn(value);
    if (text !== undefined && text.trim() !== '') return text;
  }
  const [first] = texts;
  if (first && paragraphsIn(first.value) === undefined)
    throw new Unreadable(`${JSON.stringify(first.name)} must be a string`);
  // A blank text is an empty article; no text at all is another thing.
  if (typeof fields['text'] === 'string') return fields['text'];
  throw new Unreadable('"text" is missing');
}
