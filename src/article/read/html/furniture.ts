/** Takes away what stands on a page around the article: by the names of elements first, then by what a block says. */
import {
  bylineClasses,
  bylineOpening,
  dateOpenings,
  furnitureClasses,
  furnitureOpenings,
  furniturePhrases,
} from '../../../languages/en/page-furniture.ts';
import type { Metadata } from './metadata.ts';
import { oneLine, type Block } from './text.ts';

const never = 'script,style,noscript,template,iframe,form,nav,button,select,svg,aside,figcaption,[hidden]';
const kept = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);
/** An element with more words is the article, whatever its class says. */
const mostWords = 80;

function wordsIn(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}

/** `story-byline relatedLinks` as story, byline, related, links. */
function classWords(element: Element): string[] {
  const names = ['class', 'id', 'data-testid'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return names
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u);
}

/** A time that stands alone, not in a sentence. */
function datesThePage(time: Element): boolean {
  const block = time.closest('p,li,blockquote,td');
  return block === null || oneLine(block.textContent) === oneLine(time.textContent);
}

/** Removes elements that hold no part of the article; returns the text of those that name the authors. */
export function removeFurniture(document: Document): string[] {
  const bylines: string[] = [];
  for (const element of document.querySelectorAll(never)) element.remove();
  for (const time of document.querySelectorAll('time')) if (datesThePage(time)) time.remove();
  const total = wordsIn(document.body.textContent);
  for (const element of document.querySelectorAll('[class],[id],[data-testid]')) {
    const words = classWords(element);
    if (kept.has(element.tagName) || !words.some((word) => furnitureClasses.includes(word))) continue;
    const size = wordsIn(element.textContent);
    if (size > mostWords || size * 3 > total) continue;
    if (words.some((word) => bylineClasses.includes(word))) bylines.push(oneLine(element.textContent));
    element.remove();
  }
  return bylines;
}

/** The names in `By Ann Lee and Bo Chu`; undefined where that is no such line. */
export function namesInByline(line: string): string | undefined {
  const [first = '', ...rest] = line.split(/\s+/u);
  if (first.toLowerCase() !== bylineOpening || rest.length === 0 || rest.length > 12) return undefined;
  const names = rest.join(' ');
  return /^\p{Lu}/u.test(names) && !/[.!?]["”’]?$/u.test(names) ? names : undefined;
}

function isFurniture({ text, linked, heading }: Block): boolean {
  if (wordsIn(text) > 40) return false;
  const lower = text.toLowerCase();
  if (furnitureOpenings.some((opening) => lower.startsWith(opening)) && !/["“”]/u.test(text)) return true;
  if (furniturePhrases.some((phrase) => lower.includes(phrase)) && !/["“”]/u.test(text)) return true;
  return linked && !heading;
}

/** A line above the article that repeats its title, its authors or its date. */
function isAbove({ text, heading }: Block, { title, authors }: Metadata): boolean {
  const lower = text.toLowerCase();
  if (lower === title?.toLowerCase()) return true;
  if (heading || wordsIn(text) > 20) return false;
  if (namesInByline(text) !== undefined) return true;
  const named = authors.some((name) => lower.includes(name.toLowerCase()));
  if (named && (lower.startsWith(`${bylineOpening} `) || wordsIn(text) < 8)) return true;
  return dateOpenings.some((opening) => lower.startsWith(opening)) && /\d/u.test(text) && !/[.!?]$/u.test(text);
}

/** The blocks of the article alone; bylines are looked for above its first long paragraph only. */
export function articleBlocks(blocks: readonly Block[], metadata: Metadata): Block[] {
  const own = blocks.filter((block) => !isFurniture(block));
  const begins = own.findIndex(({ text, heading }) => !heading && wordsIn(text) > 20);
  return own.filter((block, index) => (begins >= 0 && index >= begins) || !isAbove(block, metadata));
}
