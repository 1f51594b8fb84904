/** Takes away the elements of a page that hold no part of the article. */
import { bylineClasses, datelineClasses, furnitureClasses } from '../../../../languages/en/page-furniture.ts';
import { isFurniture } from './lines.ts';
import { oneLine, wordsIn } from '../text.ts';

const never =
  'script,style,noscript,template,iframe,form,nav,button,select,svg,aside,dialog,figcaption,footer,[hidden],' +
  '[role="dialog"],[role="navigation"],[role="complementary"],[style*="display:none" i],[style*="display: none" i],' +
  'amp-ad,amp-consent,amp-embed,amp-list,amp-sidebar,amp-social-share,amp-user-notification';
const besideTags = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME FORM NAV BUTTON SELECT SVG ASIDE DIALOG FIGCAPTION'.split(' '),
);
const kept = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE']);
/** An element with more words is the article, whatever its class says. */
const mostWords = 80;

/** Whether an element has few words. Looks no further than it must. */
function isSmall(element: Element): boolean {
  let left = mostWords;
  const walk = (node: Node): boolean => {
    if (node.nodeType === 3) left -= wordsIn(node.nodeValue ?? '');
    return left >= 0 && [...node.childNodes].every(walk);
  };
  return walk(element);
}

/** `story-byline relatedLinks` as story, byline, related, links. */
export function classWords(element: Element): string[] {
  const names = ['class', 'id', 'data-testid'].map((name) => element.getAttribute(name) ?? '').join(' ');
  return names
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u);
}

const hasClass = (element: Element, classes: readonly string[]): boolean =>
  classWords(element).some((word) => classes.includes(word));

/** Whether an element is called something that stands beside an article, or is never part of one. */
export function isBeside(element: Element): boolean {
  if (kept.has(element.tagName)) return false;
  if (besideTags.has(element.tagName) || element.getAttribute('role') === 'complementary') return true;
  return hasClass(element, furnitureClasses) && isSmall(element);
}

/** A time that stands alone, not in a sentence. */
function datesThePage(time: Element): boolean {
  const block = time.closest('p,li,blockquote,td');
  return block === null || oneLine(block.textContent) === oneLine(time.textContent);
}

/** A picture with its caption, not a table or a quotation that is only set apart. */
function isPicture(figure: Element): boolean {
  return figure.querySelector('blockquote,table,pre') === null && isSmall(figure);
}

/** Removes a small element that a heading says to be none of the article: `Subscribe to the Post`, `Most read`. */
function removeBox(heading: Element): void {
  const text = oneLine(heading.textContent);
  const box = heading.parentElement;
  if (!box || kept.has(box.tagName) || !isFurniture({ text, heading: true, linked: false })) return;
  if (isSmall(box) && oneLine(box.textContent).startsWith(text)) box.remove();
}

/** Removes what is no part of the article, `text` excepted; returns the text of the elements that name the authors. */
export function removeFurniture(document: Document, text: ReadonlySet<Element>): string[] {
  const bylines: string[] = [];
  for (const element of document.querySelectorAll(never)) if (!text.has(element)) element.remove();
  for (const figure of document.querySelectorAll('figure')) if (isPicture(figure)) figure.remove();
  for (const time of document.querySelectorAll('time')) if (datesThePage(time)) time.remove();
  for (const heading of document.querySelectorAll('h2,h3,h4,h5,h6')) removeBox(heading);
  const total = wordsIn(document.body.textContent);
  for (const element of document.querySelectorAll('[class],[id],[data-testid]')) {
    if (kept.has(element.tagName) || text.has(element)) continue;
    const isByline = hasClass(element, bylineClasses);
    if (!isByline && !hasClass(element, [...datelineClasses, ...furnitureClasses])) continue;
    if (!isSmall(element) || wordsIn(element.textContent) * 3 > total) continue;
    if (isByline) bylines.push(oneLine(element.textContent));
    element.remove();
  }
  return bylines;
}
