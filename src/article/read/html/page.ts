/** A web page to an article: its main text and what the page says about it. */
import { Readability } from '@mozilla/readability';
import type { ArticleInput } from '../../../article.ts';
import { Unreadable } from '../problem.ts';
import { documentOf } from './document.ts';
import { articleBlocks, namesInByline, removeFurniture } from './furniture.ts';
import { metadataOf, withoutSource } from './metadata.ts';
import { blocksOf, type Block } from './text.ts';

export { declaredCharsets } from './charset.ts';

interface MainPart {
  readonly title: string | undefined;
  readonly blocks: readonly Block[];
}

/** Readability finds the element that holds the article; where it finds none, it is all of the page. */
function mainPart(document: Document): MainPart {
  const whole = blocksOf(document.body);
  const readability = new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true });
  const found = readability.parse();
  const blocks = found?.content ? blocksOf(found.content) : [];
  return { title: found?.title ?? undefined, blocks: blocks.length > 0 ? blocks : whole };
}

/**
 * Reads a page. The text is its paragraphs and headings, parted by blank lines, without title, byline and what else
 * stands around an article.
 *
 * @throws Unreadable where there is no text in it, or where it is too large or too deep.
 */
export function articleOfPage(html: string): ArticleInput {
  const document = documentOf(html);
  const metadata = metadataOf(document);
  const bylines = removeFurniture(document);
  const { title: guessed, blocks } = mainPart(document);
  const title = metadata.title ?? (guessed && withoutSource(guessed, metadata.source));
  const text = articleBlocks(blocks, { ...metadata, title })
    .map((block) => block.text)
    .join('\n\n');
  if (text === '') throw new Unreadable('a page without an article: there is no text in it');
  const authors = metadata.authors.map((name) => namesInByline(name) ?? name);
  const lines = [...bylines, ...blocks.map((block) => block.text)];
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
