import { articleOf } from '../../identity.ts';

/**
 * What a node is called on the web of data: an article that has an address by that, another by a URN of its id; what
 * belongs to an article by its address with the node's place in it as the fragment.
 */
export function iriOf(id: string): string {
  const article = articleOf(id);
  const base = /^[a-z][a-z0-9+.-]*:\/\//iu.test(article) ? article : `urn:newsgraph:${article}`;
  return safe(base) + safe(id.slice(article.length));
}

/** Percent-encodes what no IRI may hold. */
function safe(text: string): string {
  return text.replace(/[\s<>"{}|\\^`\p{Cc}\ue000-\uf8ff\ufff0-\uffff\ufdd0-\ufdef]/gu, encodeURIComponent);
}
