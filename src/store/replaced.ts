/** Notices when an article takes the place of one that may be another. */
import type { Node } from '../graph.ts';

/** An article that replaced one with another title, date or first paragraph. */
export interface Replaced {
  readonly article: string;
  readonly differs: readonly ('title' | 'date' | 'first paragraph')[];
  /** The title or the first words of the one that is gone. */
  readonly before: string;
}

/** Of two nodes of one article; undefined where it is no other. */
export function replacedOf(one: Node, other: Node): Replaced | undefined {
  const pairs = [
    ['title', one.properties['title'], other.properties['title']],
    ['date', one.properties['date'], other.properties['date']],
    ['first paragraph', firstParagraph(one), firstParagraph(other)],
  ] as const;
  const differs = pairs.filter(([, old, now]) => old !== now).map(([name]) => name);
  if (differs.length === 0) return undefined;
  const { title } = one.properties;
  return { article: other.id, differs, before: typeof title === 'string' ? title : firstParagraph(one) };
}

function firstParagraph({ properties }: Node): string {
  const text = typeof properties['text'] === 'string' ? properties['text'].trim() : '';
  const end = /\r?\n[^\S\n]*\r?\n|\r\r/u.exec(text)?.index ?? text.length;
  return text.slice(0, end);
}

const longest = 80;

/** `news/a.txt: replaces an article with another title and date (“Bridge closed”)` */
export function describeReplaced({ article, differs, before }: Replaced): string {
  const shown = before.length > longest ? `${before.slice(0, longest).toWellFormed()}…` : before;
  const list = [differs.slice(0, -1).join(', '), differs.at(-1)].filter(Boolean).join(' and ');
  return `${article}: replaces an article with another ${list} (“${shown}”)`;
}
