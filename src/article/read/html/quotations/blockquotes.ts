/** The blockquotes of a page that quote. */
import { wordsIn } from '../text.ts';

/** Nobody quotes in more levels; a hostile page would take hours. */
const deepest = 8;

/** A blockquote with this part of the page's words is how an old page indents all of it. */
const layoutShare = 0.9;

/** The blockquotes of a page, the outer before the inner, those that only indent the whole of it left out. */
export function blockquotesOf(document: Document): Element[] {
  const total = wordsIn(document.body.textContent);
  return [...document.querySelectorAll('blockquote')].filter(
    (blockquote) =>
      levelOf(blockquote) <= deepest && wordsIn(blockquote.textContent) <= Math.max(total * layoutShare, 1),
  );
}

function levelOf(blockquote: Element): number {
  let level = 1;
  for (let outer = blockquote.parentElement; outer; outer = outer.parentElement) {
    if (outer.tagName === 'BLOCKQUOTE') level++;
  }
  return level;
}
