/** The day a page was published: what says so wins over what is only a date, and a date of revision is never it. */
import { publicationClasses, revisionClasses } from '../../../../languages/en/page-furniture.ts';
import { isoDate } from '../../date.ts';
import { datesInWords, isDateAlone, labelOf, type DateInWords } from './date-in-words.ts';
import { classWords, isBeside } from '../furniture/elements.ts';
import { textIn, type LinkedData } from './json-ld.ts';
import { contents, metaNamed } from './meta.ts';
import { blockquotesOf } from '../quotations/blockquotes.ts';
import { blocksOf, oneLine, wordsIn } from '../text.ts';

const publicationMetas = [
  metaNamed('article:published_time', 'og:article:published_time', 'og:published_time', 'datePublished'),
  metaNamed('parsely-pub-date', 'sailthru.date', 'publish-date', 'publish_date', 'pubdate', 'publication_date'),
  metaNamed('dc.date.issued', 'dcterms.issued', 'citation_publication_date', 'article.published', 'displaydate'),
];
const otherMetas = [metaNamed('dc.date', 'dcterms.date', 'date', 'dc.date.created', 'dcterms.created')];

/** A longer line is a sentence of the article. */
const longestLine = 25;

/** The date in ISO 8601; undefined where the page tells none, or only when it was changed. */
export function publicationDate(document: Document, items: readonly LinkedData[]): string | undefined {
  const isElsewhere = elsewhere(document);
  const times = timesOf(document, isElsewhere);
  const lines = datesOfLines(document, isElsewhere);
  const saying = (of: DateInWords['of'], dates: readonly DateInWords[]): string[] =>
    dates.filter((found) => found.of === of).map(({ date }) => date);
  return (
    firstDate(items.map((item) => textIn(item, 'datePublished'))) ??
    firstDate(publicationMetas.flatMap((metas) => contents(document, metas))) ??
    firstDate(saying('publication', times)) ??
    firstDate(saying('publication', lines)) ??
    firstDate(otherMetas.flatMap((metas) => contents(document, metas))) ??
    firstDate(items.map((item) => textIn(item, 'dateCreated'))) ??
    firstDate(saying('unsaid', times)) ??
    firstDate(saying('unsaid', lines))
  );
}

function firstDate(written: readonly (string | undefined)[]): string | undefined {
  return written.map((text) => (text === undefined ? undefined : isoDate(text))).find((date) => date !== undefined);
}

/** The dates that elements of the page are marked up with, those of the element that holds the headline first. */
function timesOf(document: Document, isElsewhere: (element: Element) => boolean): DateInWords[] {
  const elements = [...document.querySelectorAll('[itemprop~="datePublished"],time,.dt-published,abbr.published')];
  const article = document.querySelector('h1')?.closest('article') ?? document.querySelector('article');
  const own = elements.filter((element) => article?.contains(element));
  return [...own, ...elements.filter((element) => !own.includes(element))].flatMap((element): DateInWords[] => {
    for (let around: Element | null = element; around; around = around.parentElement) {
      if (isElsewhere(around)) return [];
    }
    const attribute = ['content', 'datetime', 'title'].map((name) => element.getAttribute(name)).find(Boolean);
    const date = isoDate(attribute ?? '') ?? datesInWords(oneLine(element.textContent))[0]?.date;
    return date === undefined ? [] : [{ of: meaningOf(element), date }];
  });
}

/** What the markup says of a date, else what the words before it say. */
function meaningOf(element: Element): DateInWords['of'] {
  const names = [...classWords(element), ...(element.getAttribute('itemprop') ?? '').toLowerCase().split(/\s+/u)];
  if (element.hasAttribute('pubdate') || names.some((name) => publicationClasses.includes(name))) return 'publication';
  if (names.some((name) => revisionClasses.includes(name))) return 'revision';
  const block = element.closest('p,li,div,header,section');
  const text = oneLine(block?.textContent ?? '');
  if (block === null || wordsIn(text) > longestLine) return 'unsaid';
  return labelOf(text.slice(0, Math.max(0, text.indexOf(oneLine(element.textContent)))));
}

/** Tells the elements that are no part of the article, or quote another text. */
function elsewhere(document: Document): (element: Element) => boolean {
  const quoted = new Set(blockquotesOf(document));
  return (element) => quoted.has(element) || isBeside(element);
}

/** The dates of the short lines above the first long paragraph, and those below that stand in a line of their own. */
function datesOfLines(document: Document, isElsewhere: (element: Element) => boolean): DateInWords[] {
  const lines = blocksOf(document.body, (element) => !isElsewhere(element)).map(({ text }) => oneLine(text));
  const begins = lines.findIndex((line) => wordsIn(line) > longestLine);
  return lines.flatMap((line, index) => {
    if (begins < 0 || index < begins) return datesInWords(line);
    return isDateAlone(line) ? datesInWords(line).filter((found) => found.of === 'publication') : [];
  });
}
