/** Articles in JSON: one a line, a whole object, an array, or an object that holds a list of them. */
import { decodeText, inUtf8 } from '../decode.ts';
import { articleOfFields } from '../fields/fields.ts';
import { hasText, isFields, type Fields } from '../fields/names.ts';
import type { Bytes } from '../bytes.ts';
import { Unreadable } from '../problem.ts';
import type { Reading } from '../readings.ts';
import { jsonTextsOf, type JsonText } from './texts.ts';

/** Reads a stream value by value; what came before is not kept. */
export async function* articlesOfJson(chunks: Bytes, maxBytes: number): AsyncGenerator<Reading> {
  let isEmpty = true;
  for await (const text of jsonTextsOf(inUtf8(chunks), maxBytes)) {
    isEmpty = false;
    const { number: line } = text;
    try {
      const listed = articlesIn(parsed(text));
      const isListed = text.isListed || listed.length !== 1;
      for (const [index, value] of listed.entries()) {
        const place = listed.length > 1 ? `article ${index + 1}: ` : '';
        yield { line, isListed, ...(await readingOf(value, place)) };
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { line: error.line ?? line, isListed: true, found: error };
    }
  }
  if (isEmpty) throw new Unreadable('empty: there is no article in it');
}

async function readingOf(value: unknown, place: string): Promise<Pick<Reading, 'found' | 'warnings'>> {
  try {
    const { article, warnings } = await articleOfFields(value);
    return { found: article, warnings: warnings.map(({ message }) => ({ message: place + message })) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { found: new Unreadable(place + error.message) };
  }
}

function parsed({ number, content }: JsonText): unknown {
  if (typeof content === 'string') throw new Unreadable(content);
  const text = textOf(content, number);
  try {
    return JSON.parse(text);
  } catch (error) {
    const position = /position (\d+)/u.exec(String(error))?.[1];
    const before = text.slice(0, position === undefined ? 0 : Number(position)).split('\n');
    const where = position === undefined ? '' : ` at character ${before.at(-1)!.length + 1}`;
    throw new Unreadable(`malformed JSON${where}; write one whole object a line`, number + before.length - 1);
  }
}

/** Lines are counted from that of the value. */
function textOf(content: Buffer, line: number): string {
  try {
    return decodeText(content);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Unreadable(error.message, line + (error.line ?? 1) - 1);
  }
}

/** Under which names news services list articles. */
const lists = ['articles', 'items', 'entries', 'stories', 'results', 'docs', 'posts', 'documents', 'news', '@graph'];
const wrappers = ['response', 'data', 'feed', 'channel'];

/** The articles of a value: itself, or those that it lists. */
function articlesIn(value: unknown, depth = 0): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isFields(value) || hasText(value) || depth > 3) return [value];
  for (const name of [...lists, ...wrappers]) {
    const inner = value[name];
    if (Array.isArray(inner) && inner.some(isFields)) return ofArticles(inner).map((one) => withSource(one, value));
    if (isFields(inner)) {
      const found = articlesIn(inner, depth + 1);
      if (found.length !== 1 || found[0] !== inner || hasText(inner)) return found;
    }
  }
  const entries = Object.entries(value);
  const isById = entries.length > 0 && entries.every(([, one]) => isFields(one) && hasText(one));
  return isById ? entries.map(([id, one]) => ({ id, ...(one as Fields) })) : [value];
}

/** JSON-LD lists the site and its logo beside the article. */
function ofArticles(values: readonly unknown[]): readonly unknown[] {
  const articles = values.filter((value) => isFields(value) && hasText(value));
  return articles.length > 0 && values.every((value) => isFields(value) && '@type' in value) ? articles : values;
}

/** The title of a JSON Feed is the source of its items. */
function withSource(item: unknown, feed: Fields): unknown {
  const isFeed = typeof feed['version'] === 'string' && feed['version'].includes('jsonfeed');
  return isFeed && isFields(item) ? { source: feed['title'], ...item } : item;
}
