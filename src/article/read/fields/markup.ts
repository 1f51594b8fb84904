/** The text of HTML that is all article: a field of JSON or of a feed, or Markdown made into it. */
import { documentOf } from '../html/document.ts';
import { setQuotationMarks } from '../html/quotations/marks.ts';
import { rewritePosts } from '../html/quotations/posts.ts';
import { signQuotations } from '../html/quotations/signatures.ts';
import { blocksOf, oneLine, type Block } from '../html/text.ts';
import { Unreadable } from '../problem.ts';

const unseen = 'script,style,noscript,template,iframe,svg,form,button,select,figcaption,[hidden]';

/** @throws Unreadable where it is too large or too deep */
export function blocksOfMarkup(html: string): Block[] {
  const document = documentOf(withParagraphs(html));
  rewritePosts(document);
  signQuotations(document);
  for (const element of document.body.querySelectorAll(unseen)) element.remove();
  setQuotationMarks(document);
  return blocksOf(document.body);
}

/** Its paragraphs and headings, parted by blank lines. */
export function textOfMarkup(html: string): string {
  const text = blocksOfMarkup(html)
    .map((block) => block.text)
    .join('\n\n');
  if (text === '') throw new Unreadable('empty: there is no text in it');
  return text;
}

/** Where no tag parts paragraphs, blank lines do. */
function withParagraphs(html: string): string {
  return /<(?:p|br|div|li|h\d|blockquote)\b/iu.test(html) ? html : html.replace(/\n\s*\n/gu, '<p>');
}

/** Without tags, and with entities read: `Quill &amp; crew` of a title. */
export function plainLine(html: string): string {
  const { body } = documentOf(`<p>${html.replace(/<(?!\/?[a-z])/giu, '&lt;')}</p>`);
  return oneLine(body.textContent);
}
