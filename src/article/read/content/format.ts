/** What an input is, told from its first bytes rather than from its name. */
import { byteOrderMark } from '../decode.ts';
import { hasText, valuesOf } from '../fields/names.ts';
import { Unreadable } from '../problem.ts';
import { binaryKind, drawing } from './binary.ts';
import { beginsWithTag, isMarkup } from './markup.ts';
import { rootOf } from './xml.ts';

export type Format = 'text' | 'html' | 'json' | 'feed' | 'markdown';

/** What is looked at, at most, to tell. */
const mostBytes = 65_536;

/** Whether so much of the input is enough: JSON tells itself at once, so that lines are read as they come. */
export function isTelling(head: Buffer): boolean {
  return head.length >= mostBytes || /^\s*(?:\{\s*["}]|\[\s*\{)/u.test(shown(head));
}

/** The first bytes as text, good enough to find marks in ASCII. */
function shown(head: Buffer): string {
  const mark = byteOrderMark(head);
  const content = head.subarray(mark?.length ?? 0, mostBytes);
  return isWide(head) ? new TextDecoder(mark!.encoding).decode(content) : content.toString('latin1');
}

/** Whether a mark says that each character takes two bytes, of which one may be zero. */
function isWide(head: Buffer): boolean {
  return byteOrderMark(head)?.encoding.startsWith('utf-16') ?? false;
}

/**
 * The format of an input; where its content leaves that open, the promised one, else plain text.
 *
 * @throws Unreadable for what is no text, or XML of another kind
 */
export async function formatOf(head: Buffer, promised: Format | undefined): Promise<Format> {
  const text = shown(head).trimStart();
  if (isJson(text, promised)) return 'json';
  const kind = isWide(head) ? undefined : await binaryKind(head, text);
  if (kind !== undefined) throw new Unreadable(kind);
  if (isTable(text)) throw new Unreadable('a table, no text; save its rows as JSON, one object a line');
  if (hasFrontMatter(text)) return 'markdown';
  const root = rootOf(text);
  if (root?.kind === 'image') throw new Unreadable(drawing);
  if (root?.kind === 'other') {
    throw new Unreadable(`XML of another kind (<${root.name}>); pages, RSS and Atom are read`);
  }
  if (root?.kind === 'feed') return 'feed';
  if (promised === 'markdown') return /^<(?:!doctype|html)\b/iu.test(text) ? 'html' : 'markdown';
  if (root?.kind === 'page' || beginsWithTag(text) || isMarkup(text)) return 'html';
  // A page without a single tag is a plain text with the wrong name, an empty one an empty page.
  return promised === 'html' && (text === '' || /<[a-z!/?]|&#?\w+;/iu.test(text)) ? 'html' : 'text';
}

function isJson(text: string, promised: Format | undefined): boolean {
  if (/^(?:\{\s*(?:["}]|$)|\[\s*(?:\{|\]\s*$))/u.test(text)) return true;
  return promised === 'json' && (text === '' || text.startsWith('{') || text.startsWith('['));
}

/**
 * ---
 * title: Ferry strike ends
 * ---
 */
function hasFrontMatter(text: string): boolean {
  const [, lines] = /^---[ \t]*\r?\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u.exec(text) ?? [];
  return lines !== undefined && /^["']?[A-Za-z][\w -]*["']?:(?:\s|$)/mu.test(lines);
}

/** A first line of columns, among them an article's text and its title, date or address: `id;title;text`. */
function isTable(text: string): boolean {
  const columns = /^[^\r\n]{1,500}/u
    .exec(text)?.[0]
    .split(/[,;\t]/u)
    .map((column) => column.replace(/^\s*"|"\s*$/gu, ''));
  if (columns === undefined || columns.length < 2 || !columns.every((column) => /^[\w .@:-]{1,40}$/u.test(column)))
    return false;
  const fields = Object.fromEntries(columns.map((column) => [column, column]));
  return hasText(fields) && (['title', 'date', 'url'] as const).some((field) => valuesOf(fields, field).length > 0);
}
