/** The articles of an RSS or Atom feed. */
import { XMLParser } from 'fast-xml-parser';
import { hasMarks, isMarkup } from './content/markup.ts';
import { articleOfFields } from './fields/fields.ts';
import { isFields, type Fields } from './fields/names.ts';
import { textIn } from './fields/values.ts';
import { Unreadable } from './problem.ts';
import type { Reading, Warning } from './readings.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => ['item', 'entry', 'link'].includes(name),
  // What may hold XHTML is kept as it is written.
  stopNodes: ['feed.entry.content', 'feed.entry.summary'],
});

/** Reads a feed; an item without a text costs no other. */
export async function* articlesOfFeed(xml: string): AsyncGenerator<Reading> {
  const { source, items } = parsed(xml);
  if (items.length === 0) throw new Unreadable('empty: there is no article in it');
  const isCut = !/<\/(?:rss|feed|rdf:rdf)\s*>/iu.test(xml.slice(-1000));
  let warnings: Warning[] = isCut ? [{ message: 'breaks off: the end of the feed is missing; the rest is read' }] : [];
  for (const [index, item] of items.entries()) {
    const place = `item ${index + 1}: `;
    try {
      const { article, warnings: own } = await articleOfFields({ source, ...(await fieldsOf(item)) });
      warnings.push(...own.map(({ message }) => ({ message: place + message })));
      yield { isListed: true, found: article, warnings };
      warnings = [];
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      yield { isListed: true, found: new Unreadable(place + error.message) };
    }
  }
}

function parsed(xml: string): { source: unknown; items: readonly Fields[] } {
  let root: unknown;
  try {
    root = parser.parse(xml);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(/[.:]\s/u)[0]! : 'unknown';
    throw new Unreadable(`malformed XML (${reason.slice(0, 80)})`);
  }
  const { rss, feed, 'rdf:RDF': rdf } = isFields(root) ? root : {};
  const outer = [rss, feed, rdf].find(isFields) ?? {};
  const channel = isFields(outer['channel']) ? outer['channel'] : outer;
  const items = [channel['item'], channel['entry'], outer['item']].find(Array.isArray) ?? [];
  return { source: textIn(channel['title']), items: items.map((item) => (isFields(item) ? item : {})) };
}

/** An item's fields, each under the name that it has in the feed where that is one of an article's. */
async function fieldsOf(item: Fields): Promise<Fields> {
  const { title, published, pubDate, author, source, guid, id } = item;
  const body = [item['content:encoded'], item['content'], item['description'], item['summary']].find(hasWords);
  if (body === undefined) throw new Unreadable('empty: there is no text in it');
  const link = linkOf(item['link']) ?? [guid, id].map(textIn).find((one) => /^https?:/iu.test(one ?? ''));
  return {
    title,
    published,
    pubDate,
    'dc:date': item['dc:date'],
    'dc:creator': item['dc:creator'],
    author: nameOf(author),
    link,
    // Who has no address has at least a name that the feed gives no other.
    id: link === undefined ? textIn(guid ?? id) : undefined,
    ...(textIn(source) !== undefined && { source: textIn(source) }),
    text: await wordsOf(body),
  };
}

function hasWords(value: unknown): boolean {
  return Boolean(textIn(value)?.trim());
}

/** What a feed holds is HTML, unless nothing in it looks like that. */
async function wordsOf(value: unknown): Promise<string> {
  const raw = textIn(value)!;
  const written = isFields(value) && '@type' in value ? inner(raw, value['@type']) : raw;
  if (!hasMarks(written) || isMarkup(written)) return written;
  const { textOfMarkup } = await import('./fields/markup.ts');
  return textOfMarkup(written);
}

/** The HTML that Atom's `content` holds: as XHTML, in CDATA, or with `<` and `&` as entities. */
function inner(raw: string, type: unknown): string {
  if (type === 'xhtml') return raw;
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>)/u)
    .map((part) => (part.startsWith('<![CDATA[') ? part.slice(9, -3) : unescaped(part)))
    .join('');
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => entities[name]!);
}

/** RSS has the address inside of `<link>`, Atom in its `href`; the one of the article itself has no other `rel`. */
function linkOf(links: unknown): string | undefined {
  for (const link of [links].flat()) {
    if (!isFields(link)) {
      if (typeof link === 'string' && link.trim() !== '') return link.trim();
    } else if ([undefined, 'alternate'].includes(link['@rel'] as string | undefined)) {
      const address = link['@href'] ?? textIn(link);
      if (typeof address === 'string') return address;
    }
  }
  return undefined;
}

/** `ann@post.example (Ann Lee)` */
function nameOf(author: unknown): unknown {
  return typeof author === 'string' ? (/\(([^()]+)\)\s*$/u.exec(author)?.[1] ?? author) : author;
}
