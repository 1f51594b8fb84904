/** The input: one news article, its text untouched, and what is known about it. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { articleId } from './identity.ts';
import { headerOf } from './article/header.ts';
import type { Span } from './span.ts';

export interface ArticleInput {
  readonly text: string;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** ISO 8601: a day, or a moment with the offset of the place it was published in. */
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly byline?: string | undefined;
}

export interface Article {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
  readonly source?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly language: 'en';
  /** SHA-256 of `text` in UTF-8, in hex. */
  readonly sha256: string;
  /** The decoded input, unchanged: every offset points into it. Only a lone surrogate, which no file can hold, becomes U+FFFD. */
  readonly text: string;
  /** Where the headline stands in `text`, of the two header forms that have one there. */
  readonly headline?: Span;
  /** What is to be read besides the headline: the text without its header. */
  readonly body: Span;
}

/**
 * Makes an article of a text.
 *
 * Two header forms are understood, and every offset still points into the untouched text: a first line
 * ` date 2021-12-02 Headline …`, and a headline followed by a line `date: 2021-12-02`. What is given beside the text
 * wins over what the header says.
 *
 * The id is the given one, else the web address, else the first 12 digits of the text's SHA-256; `%`, `#`, `@` and
 * blanks in it are percent-encoded. `readArticles` has more to make one of, and lets no two articles have the same.
 *
 * @example
 * const article = createArticle({ text: 'The mayor said the bridge was safe.', date: '2024-05-02' });
 */
export function createArticle(input: ArticleInput): Article {
  const text = input.text.toWellFormed();
  const digest = bytesToHex(sha256(utf8ToBytes(text)));
  const header = headerOf(text);
  const title = input.title ?? (header.headline && text.slice(header.headline.start, header.headline.end));
  const date = input.date ?? header.date;
  const { source, byline, url } = input;
  return {
    id: articleId([input.id, url].find((given) => given) ?? digest.slice(0, 12)),
    ...(title !== undefined && { title: title.toWellFormed() }),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source: source.toWellFormed() }),
    ...(byline !== undefined && { byline: byline.toWellFormed() }),
    ...(url !== undefined && { url }),
    language: 'en',
    sha256: digest,
    text,
    ...(header.headline && { headline: header.headline }),
    body: header.body,
  };
}
