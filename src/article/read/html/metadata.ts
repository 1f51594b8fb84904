/** Title, date, source, address and authors of a page: from JSON-LD first, then from meta elements, then from the page. */
import { isoDate } from '../date.ts';
import { articleItem, namesIn, textIn } from './json-ld.ts';
import { oneLine } from './text.ts';

export interface Metadata {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly source?: string | undefined;
  readonly url?: string | undefined;
  readonly authors: readonly string[];
}

const names = (...values: string[]): string =>
  values.map((value) => `meta[name="${value}" i],meta[property="${value}" i],meta[itemprop="${value}" i]`).join(',');

const titleMetas = names('og:title', 'twitter:title', 'headline', 'dc.title');
const dateMetas = [
  names('article:published_time', 'og:article:published_time', 'og:published_time', 'datePublished'),
  names('parsely-pub-date', 'sailthru.date', 'publish-date', 'publish_date', 'pubdate', 'publication_date'),
  names('dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'date'),
];
const sourceMetas = names('og:site_name', 'publisher', 'dc.publisher');
const authorMetas = names('author', 'article:author', 'parsely-author', 'byl', 'dc.creator', 'sailthru.author');

/** The content of the meta elements that a selector finds. */
function contents(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((meta) => {
    const content = oneLine(meta.getAttribute('content') ?? '');
    return content === '' ? [] : [content];
  });
}

export function metadataOf(document: Document): Metadata {
  const item = articleItem(document);
  const source = plain(document, namesIn(item, 'publisher')[0]) ?? contents(document, sourceMetas)[0];
  const title = plain(document, textIn(item, 'headline')) ?? contents(document, titleMetas)[0] ?? onlyHeading(document);
  return {
    title: title && withoutSource(title, source),
    date: firstDate(
      [textIn(item, 'datePublished')],
      ...dateMetas.map((metas) => contents(document, metas)),
      times(document),
    ),
    source,
    url: address(document),
    authors: authorsOf(document, namesIn(item, 'author')),
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

function firstDate(...groups: readonly (readonly (string | undefined)[])[]): string | undefined {
  for (const written of groups.flat()) {
    const date = written === undefined ? undefined : isoDate(written);
    if (date !== undefined) return date;
  }
  return undefined;
}

function times(document: Document): (string | undefined)[] {
  const elements = document.querySelectorAll(
    '[itemprop="datePublished"],time[pubdate],article time[datetime],time[datetime]',
  );
  return [...elements].map((element) => element.getAttribute('datetime') ?? element.textContent);
}

function address(document: Document): string | undefined {
  const links = [...document.querySelectorAll('link[rel="canonical" i]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  return [...links, ...contents(document, names('og:url'))].find((link) => /^https?:\/\/\S+$/iu.test(link));
}

function authorsOf(document: Document, listed: readonly string[]): string[] {
  const given = listed.map((name) => plain(document, name) ?? '');
  const found = given.some((name) => name !== '') ? given : contents(document, authorMetas);
  return [...new Set(found)].filter((name) => name !== '' && !/^https?:/iu.test(name));
}
