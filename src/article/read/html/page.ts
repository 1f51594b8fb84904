/** A web page to an article: its main text and what the page says about it. */
import type { ArticleInput } from '../../../article.ts';
import { Unreadable } from '../problem.ts';
import { hiddenBlocks } from './article-body.ts';
import { documentOf } from './document.ts';
import { removeFurniture } from './furniture/elements.ts';
import { articleBlocks, namesInByline } from './furniture/lines.ts';
import { mainPart } from './main-part.ts';
import { paywalledParts } from './metadata/json-ld.ts';
import { metadataOf, withoutSource } from './metadata/metadata.ts';
import { setQuotationMarks } from './quotations/marks.ts';
import { rewritePosts } from './quotations/posts.ts';
import { signQuotations } from './quotations/signatures.ts';

export { declaredCharsets } from './charset.ts';

/**
 * Reads a page. The text is its paragraphs and headings, parted by blank lines, without title, byline and what else
 * stands around an article; where the page shows only the beginning of it, the text that its JSON-LD holds. Quotations
 * have the marks that a browser draws, and who is quoted stands after them: `“We have shut the bridge.”`, `— Ada Quill`.
 *
 * @throws Unreadable where there is no text in it, or where it is too large or too deep.
 */
export function articleOfPage(html: string): ArticleInput {
  const document = documentOf(html);
  const metadata = metadataOf(document);
  rewritePosts(document);
  signQuotations(document);
  const bylines = removeFurniture(document, paywalledParts(document, metadata.item));
  setQuotationMarks(document);
  const { title: guessed, blocks: shown } = mainPart(document);
  const title = metadata.title ?? (guessed && withoutSource(guessed, metadata.source));
  const own = articleBlocks(shown, { ...metadata, title });
  const hidden = hiddenBlocks(metadata.item, own);
  const text = (hidden ? articleBlocks(hidden, { ...metadata, title }) : own).map((block) => block.text).join('\n\n');
  if (text === '') throw new Unreadable('a page without an article: there is no text in it');
  const authors = metadata.authors.map((name) => namesInByline(name) ?? name);
  const lines = [...bylines, ...shown.map((block) => block.text)];
  const byline = authors.length > 0 ? authors.join(', ') : lines.map(namesInByline).find((name) => name !== undefined);
  return {
    text,
    title: title === '' ? undefined : title,
    date: metadata.date,
    source: metadata.source,
    url: metadata.url,
    byline,
  };
}
