import { createArticle, type Article } from '../../src/article.ts';
import { beginsWithTag } from '../../src/article/read/content/markup.ts';
import { foreignLanguage } from '../../src/article/read/language.ts';
import { fromAnyJsonLine, fromJson } from '../../src/export/json/read-json.ts';
import { joined, type Graph } from '../../src/graph.ts';

export type Content =
  { readonly kind: 'article'; readonly article: Article } | { readonly kind: 'graph'; readonly graph: Graph };

/**
 * An article, plain or as a web page, or graphs that were saved before.
 *
 * @param name of the file; empty for what was pasted
 * @throws Error that says why it can't be read
 */
export async function contentOf(name: string, bytes: Uint8Array): Promise<Content> {
  const text = textOf(name, bytes);
  if (/^\s*\{\s*"(?:attributes|nodes|edges|graph)"/u.test(text))
    return { kind: 'graph', graph: fromJson(JSON.parse(text)) };
  if (/^\s*\{\s*"id"\s*:\s*"(?:[^"\\]|\\.)*"\s*,\s*"graph"/u.test(text)) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return { kind: 'graph', graph: joined(lines.map(fromAnyJsonLine)) };
  }
  const found = beginsWithTag(text) ? await pageOf(text) : { text };
  if (found.text.trim() === '') throw new Error(`${shown(name)}: there is no text in it`);
  const foreign = foreignLanguage(found.text);
  if (foreign) throw new Error(`${shown(name)}: not in English (${foreign})`);
  const id = found.url ?? (name === '' ? undefined : name);
  return { kind: 'article', article: createArticle({ ...found, ...(id !== undefined && { id }) }) };
}

async function pageOf(html: string) {
  const { articleOfPage } = await import('../../src/article/read/html/page.ts');
  return articleOfPage(html);
}

function textOf(name: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error(`${shown(name)}: not text in UTF-8; the command newsgraph reads other encodings`);
  }
}

function shown(name: string): string {
  return name === '' ? 'what was pasted' : name;
}
