/** The articles of a source, by its format. */
import type { ArticleInput } from '../../article.ts';
import { mistakenDate } from '../header.ts';
import { allOf, peek } from './bytes.ts';
import { formatOf, isTelling, type Format } from './content/format.ts';
import { decodeText } from './decode.ts';
import { articlesOfJson } from './json/articles.ts';
import type { Unreadable } from './problem.ts';
import type { Source } from './sources/source.ts';
import { unzipped } from './sources/unzipped.ts';

/** Of a detail that was left out; without a line it is that of the reading. */
export interface Warning {
  readonly line?: number;
  readonly message: string;
}

export interface Reading {
  readonly line?: number | undefined;
  readonly found: ArticleInput | Unreadable;
  /** Whether the source lists articles, so that its name is not that of one. */
  readonly isListed: boolean;
  readonly warnings?: readonly Warning[];
}

/** @throws Unreadable, or an error of the file system, where nothing more can be read */
export async function* readingsOf(source: Source, maxBytes: number): AsyncGenerator<Reading> {
  const { head, all } = await peek(unzipped(source.chunks), isTelling);
  const format = await formatOf(head, source.promised);
  if (format === 'json') {
    yield* source.path === undefined ? articlesOfJson(all, maxBytes) : oneOrListed(articlesOfJson(all, maxBytes));
    return;
  }
  const bytes = await allOf(all, maxBytes);
  const declared = source.charset === undefined ? [] : [source.charset];
  yield* articlesOfBytes(bytes, format, declared);
}

/** What is needed for a format takes a while to load, and most inputs need none of it. */
async function* articlesOfBytes(
  bytes: Uint8Array,
  format: Exclude<Format, 'json'>,
  declared: readonly string[],
): AsyncGenerator<Reading> {
  if (format === 'text') {
    const text = decodeText(bytes, declared);
    yield { found: { text }, isListed: false, warnings: mistakenDate(text) };
  } else if (format === 'markdown') {
    const { articleOfMarkdown } = await import('./markdown.ts');
    yield articleOfMarkdown(decodeText(bytes, declared));
  } else {
    const { articleOfPage, declaredCharsets } = await import('./html/page.ts');
    const text = decodeText(bytes, [...declared, ...declaredCharsets(bytes)]);
    if (format === 'html') yield { found: articleOfPage(text), isListed: false };
    else yield* (await import('./feed.ts')).articlesOfFeed(text);
  }
}

/** A file with one object is that article's; of one with several it is nobody's. */
async function* oneOrListed(readings: AsyncIterable<Reading>): AsyncGenerator<Reading> {
  let first: Reading | undefined;
  let count = 0;
  for await (const reading of readings) {
    if (++count === 1) first = reading;
    else {
      if (first) yield { ...first, isListed: true };
      first = undefined;
      yield { ...reading, isListed: true };
    }
  }
  if (first) yield first;
}
