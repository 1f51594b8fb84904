/** Title, date, source, address and authors of a page: from JSON-LD first, then from meta elements, then from the page. */
import { articleData, namesIn, textIn, type LinkedData } from './json-ld.ts';
import { contents, metaNamed } from './meta.ts';
import { publicationDate } from './publication-date.ts';
import { oneLine } from '../text.ts';

export interface Metadata {
  readonly title?: string | undefined;
  /** ISO 8601; of publication. */
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  /** The page's canonical address: `rel=canonical`, else `og:url`. */
  readonly url?: string | undefined;
  readonly authors: readonly string[];
  /** What JSON-LD says of the article. */
  readonly item: LinkedData | undefined;
}

const titleMetas = metaNamed('og:title', 'twitter:title', 'headline', 'dc.title');
const sourceMetas = metaNamed('og:site_name', 'publisher', 'dc.publisher');
const authorMetas = metaNamed('author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'sailthru.author');
const authorElements = '[itemprop~="author"] [itemprop~="name"],[rel~="author"],.p-author .p-name,.p-author';

export function metadataOf(document: Document): Metadata {
  const url = canonicalAddress(document);
  const shownTitle = contents(document, titleMetas)[0] ?? onlyHeading(document);
  const data = articleData(document, url, shownTitle);
  const item = data.article;
  const source = plain(document, namesIn(data, 'publisher')[0]) ?? contents(document, sourceMetas)[0];
  const title = plain(document, textIn(item, 'headline')) ?? shownTitle;
  return {
    title: title && withoutSource(title, source),
    date: publicationDate(
      document,
      [item, data.page].filter((found) => found !== undefined),
    ),
    source,
    url,
    authors: authorsOf(document, namesIn(data, 'author')),
    item,
  };
}

/** JSON-LD is often written with the entities of HTML: `Smith &amp; Sons`. */
function plain(document: Document, written: string | undefined): string | undefined {
  if (written === undefined || oneLine(written) === '') return undefined;
  if (!/&[#\w]+;/u.test(written)) return oneLine(written);
  const element = document.createElement('p');
  element.innerHTML = written.replaceAll('<', '&lt;');
  return oneLine(element.textContent);
}

function onlyHeading(document: Document): string | undefined {
  const headings = document.querySelectorAll('h1');
  const text = headings.length === 1 ? oneLine(headings[0]!.textContent) : '';
  return text === '' ? undefined : text;
}

/** `Bridge closed | The Daily Example` without its last part, where that is the source. */
export function withoutSource(title: string, source: string | undefined): string {
  const parts = /^(.+\S)\s+[|–—·:-]{1,2}\s+(\S.*)$/u.exec(title);
  return source !== undefined && parts?.[2]!.toLowerCase() === source.toLowerCase() ? parts[1]! : title;
}

function canonicalAddress(document: Document): string | undefined {
  const links = [...document.querySelectorAll('link[rel~="canonical" i]')].map((link) => link.getAttribute('href'));
  const addresses = [...links, ...contents(document, metaNamed('og:url'))].map((address) => address?.trim() ?? '');
  return addresses.find((address) => /^https?:\/\/\S+$/iu.test(address));
}

function authorsOf(document: Document, listed: readonly string[]): string[] {
  const ways = [
    () => listed.map((name) => plain(document, name) ?? ''),
    () => contents(document, authorMetas),
    () => [...document.querySelectorAll(authorElements)].map((element) => oneLine(element.textContent)),
  ];
  for (const way of ways) {
    const names = way().filter((name) => /\p{L}/u.test(name) && name.length <= 200 && !/^https?:/iu.test(name));
    if (names.length > 0) return [...new Set(names)];
  }
  return [];
}
