/** Tells the lines of an article from those around it, by what they say. */
import {
  agencies,
  bylineOpening,
  dateOpenings,
  furnitureLines,
  furnitureOpenings,
  furniturePatterns,
  furniturePhrases,
  publicationWords,
  revisionWords,
} from '../../../../languages/en/page-furniture.ts';
import { isDateAlone, isDateLine } from '../metadata/date-in-words.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { wordsIn, type Block } from '../text.ts';

/**
 * The names in `By Ann Lee and Bo Chu`; undefined where that is no such line.
 *
 *     By Ann Lee and Bo Chu | Published 7 March 2021
 *        ^^^^^^^^^^^^^^^^^^
 */
export function namesInByline(line: string): string | undefined {
  const [first = '', ...rest] = line.split(/\s+/u);
  if (first.toLowerCase() !== bylineOpening) return undefined;
  const end = rest.findIndex((word) => /^[|·•–—]$|\d/u.test(word) || datesLabel(word));
  const words = end < 0 ? rest : rest.slice(0, end);
  const names = words.join(' ').replace(/[,;]$/u, '');
  if (words.length > 12 || !/^\p{Lu}/u.test(names)) return undefined;
  return end < 0 && /[.!?]["”’]?$/u.test(names) ? undefined : names;
}

function datesLabel(word: string): boolean {
  const plain = word.toLowerCase().replace(/:$/u, '');
  return publicationWords.includes(plain) || revisionWords.includes(plain);
}

const agency = `(?:${agencies.join('|')})`;

/**
 * The initials of the editors and the agencies at the end of a report.
 *
 *     The inquiry goes on. es/cmk (AP, Reuters)
 *                          ^^^^^^^^^^^^^^^^^^^^
 */
const agencyTail = new RegExp(
  String.raw`(?:^|\s)(?:\p{Ll}{2,3}(?:[/,]\p{Ll}{2,3}){0,3}\s?)?[([]${agency}(?:(?:,|/|\s&)\s?${agency}){0,5}[)\]]$|` +
    String.raw`(?:^|(?<=[.!?”’"]\s))\p{Ll}{2,3}(?:/\p{Ll}{2,3}){1,3}$`,
  'u',
);

/** Whether a block, wherever it stands, is no part of an article. */
export function isFurniture({ text, linked, heading }: Block): boolean {
  if (wordsIn(text) > 40) return false;
  const lower = text.toLowerCase();
  if (furnitureLines.has(lower.replace(/[\s:.…!>»→|]+$/u, ''))) return true;
  if (linked && !heading) return true;
  if (/["“”]/u.test(text)) return false;
  return (
    furnitureOpenings.some((opening) => lower.startsWith(opening)) ||
    furniturePhrases.some((phrase) => lower.includes(phrase)) ||
    furniturePatterns.some((pattern) => pattern.test(lower)) ||
    datesOnly(text)
  );
}

/** `Published 7 March 2021, 23:45`, wherever it stands. */
function datesOnly(text: string): boolean {
  const lower = text.toLowerCase();
  return wordsIn(text) <= 20 && dateOpenings.some((opening) => lower.startsWith(opening)) && isDateAlone(text);
}

/** A line above the article that repeats its title, its source, its authors or its date. */
function isAbove(text: string, heading: boolean, { title, source, authors }: Metadata): boolean {
  const lower = text.toLowerCase();
  const repeated = [title, source, ...(title?.split(/\s[|–—·-]\s/u) ?? [])];
  if (repeated.some((part) => part?.toLowerCase() === lower)) return true;
  if (heading || wordsIn(text) > 20) return false;
  if (namesInByline(text) !== undefined || isDateLine(text)) return true;
  const named = authors.some((name) => lower.includes(name.toLowerCase()));
  if (named && (lower.startsWith(`${bylineOpening} `) || wordsIn(text) < 8)) return true;
  return dateOpenings.some((opening) => lower.startsWith(opening)) && /\d/u.test(text) && !/[.!?]$/u.test(text);
}

/** The blocks of the article alone; bylines are looked for above its first long paragraph only. */
export function articleBlocks(blocks: readonly Block[], metadata: Metadata): Block[] {
  const own = blocks.filter((block) => !isFurniture(block));
  const begins = own.findIndex(({ text, heading }) => !heading && wordsIn(text) > 20);
  return own
    .filter(
      (block, index) =>
        (begins >= 0 && index >= begins) ||
        !block.text.split('\n').every((line) => isAbove(line, block.heading, metadata)),
    )
    .map((block) => ({ ...block, text: block.text.replace(agencyTail, '').trim() }))
    .filter(({ text }) => text !== '');
}
