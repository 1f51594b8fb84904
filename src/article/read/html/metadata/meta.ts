/** `<meta>` elements. */
import { oneLine } from '../text.ts';

/** The selector of meta elements of these names. */
export function metaNamed(...names: readonly string[]): string {
  return names.map((name) => `meta[name="${name}" i],meta[property="${name}" i],meta[itemprop="${name}" i]`).join(',');
}

/** The content of the meta elements that a selector finds. */
export function contents(document: Document, selector: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap((meta) => {
    const content = oneLine(meta.getAttribute('content') ?? '');
    return content === '' ? [] : [content];
  });
}
