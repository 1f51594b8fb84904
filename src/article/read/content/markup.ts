/** Whether a text is HTML: a whole page, or the text of an article with tags in it. */

const blocks = ['p', 'div', 'ul', 'ol', 'blockquote', 'article', 'section', 'figure', 'h1', 'h2', 'h3', 'h4', 'table'];
const inline = ['a', 'b', 'br', 'em', 'i', 'img', 'span', 'strong', 'u', 'q', 'small', 'font', 'center', 'hr', 'pre'];
const parts = ['head', 'body', 'title', 'meta', 'link', 'style', 'script', 'base', 'main', 'header', 'footer', 'nav'];
const more = ['aside', 'dl', 'li', 'td', 'tr', 'h5', 'h6', 'iframe', 'noscript', 'template', 'form', 'time', 'video'];
const elements = new Set([...blocks, ...inline, ...parts, ...more]);

/** Whether it begins with a tag of HTML, or a comment and a tag. */
export function beginsWithTag(text: string): boolean {
  const name = /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<\/?([a-z][a-z0-9]*)(?:[\s/>]|$)/iu.exec(text)?.[1];
  return name !== undefined && elements.has(name.toLowerCase());
}

/** Whether there are paragraphs in tags, or lines broken by `<br>`: prose about a tag has no pair of them. */
export function isMarkup(text: string): boolean {
  const opened = new Set<string>();
  let breaks = 0;
  for (const [, slash, written] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)(?=[\s/>])/giu)) {
    const name = written!.toLowerCase();
    if (name === 'br' && ++breaks > 1) return true;
    if (!blocks.includes(name)) continue;
    if (slash === '') opened.add(name);
    else if (opened.has(name)) return true;
  }
  return false;
}

/** Whether it is a page of its own rather than a part of one. */
export function isWholePage(text: string): boolean {
  return /^\s*<(?:!doctype|html)\b/iu.test(text);
}

/** Whether there are tags or entities in it at all. */
export function hasMarks(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,30});/iu.test(text);
}
