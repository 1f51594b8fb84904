/** HTML to a DOM that is safe to walk. */
import { parseHTML } from 'linkedom';
import { Unreadable } from '../problem.ts';

/** A DOM takes time with the square of them, so that a hostile page would take hours. */
const mostMarkup = 40_000;
const deepest = 400;

/** Parses a page, also one that leaves `<html>` and `<body>` out. Throws Unreadable where it is too large or too deep. */
export function documentOf(html: string): Document {
  checkSize(html);
  const whole = parseHTML(html).document as Document | null;
  const root = whole?.documentElement as Element | null | undefined;
  const complete = root?.tagName.toUpperCase() === 'HTML' && root.querySelector(':scope > body') !== null;
  const document = complete ? whole! : wrapped(html);
  checkDepth(document.documentElement);
  return document;
}

function wrapped(html: string): Document {
  const { document } = parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`);
  const title = document.querySelector('title');
  if (title) document.head.append(title);
  return document;
}

function checkSize(html: string): void {
  let count = 0;
  for (const character of html) {
    if ((character === '<' || character === '&') && ++count > mostMarkup) {
      throw new Unreadable(`a page of more than ${mostMarkup} tags and entities; save the article alone`);
    }
  }
}

function checkDepth(root: Element): void {
  let depth = 0;
  for (let level: Element[] = [root]; level.length > 0; level = level.flatMap(({ children }) => [...children])) {
    if (++depth > deepest) throw new Unreadable('a page nested too deeply to be an article; save the article alone');
  }
}
