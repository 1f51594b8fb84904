/** The graph as a page: one HTML file that holds everything and loads nothing. */
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Graph } from '../graph.ts';
import { partsByArticle } from '../graph/parts.ts';
import { articleOf } from '../identity.ts';
import { layoutOf, type Positions } from './html/layout.ts';
import { pack, type PackedPart } from './html/packed.ts';

/** A question that the page can ask, as `namedQueries` has it. */
export interface PageQuery {
  readonly name: string;
  readonly question: string;
  readonly parameters: readonly { readonly name: string; readonly meaning: string; readonly optional: boolean }[];
  readonly cypher: string;
}

/** The page as it was built, without data. */
export interface PageTemplate {
  readonly script: string;
  readonly style: string;
  readonly queries: readonly PageQuery[];
}

/** What stands in the page as JSON. */
export interface PageData {
  readonly parts: readonly (PackedPart & { readonly positions: Positions })[];
  readonly queries: readonly PageQuery[];
}

/**
 * The page of a graph of one article or several. The text of articles is data in it: it stands in JSON that no browser
 * runs, and a content security policy lets nothing run but the page's own script, and nothing be loaded or sent.
 */
export function toHtml(graph: Graph, template: PageTemplate): string {
  const data: PageData = { parts: partsOf(graph), queries: template.queries };
  const { style } = template;
  const script = inline(template.script);
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>newsgraph</title>
<style>${style}</style>
</head>
<body>
<div id="page"></div>
<noscript>This page draws the graph with JavaScript, all of which it holds itself.</noscript>
<script type="application/json" id="data">${inScript(JSON.stringify(data))}</script>
<script>${script}</script>
</body>
</html>
`;
}

/** Each article with what it supports, then what belongs to none. */
export function partsOf(graph: Graph): PageData['parts'] {
  const known = partsByArticle(graph);
  const rest: Graph = {
    nodes: graph.nodes.filter(({ id }) => !known.has(articleOf(id))),
    edges: graph.edges.filter(({ from }) => !known.has(articleOf(from))),
  };
  const parts = [...known].map(([article, part]) => ({
    ...pack(article, part),
    positions: short(article, layoutOf(part)),
  }));
  // What several articles mean stands between what means it, wherever the page puts that.
  return rest.nodes.length === 0 ? parts : [...parts, { ...pack('', rest), positions: {} }];
}

/** Ids without the article's at their beginning, as the part has them. */
function short(article: string, positions: Positions): Positions {
  return Object.fromEntries(
    Object.entries(positions).map(([id, place]) => [id.startsWith(article) ? id.slice(article.length) : id, place]),
  );
}

/** JSON that may stand in a script element: nothing in it ends the element or begins a comment. */
function inScript(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A script as an element may hold it, every sign the one that the policy's hash is made of. */
function inline(script: string): string {
  return script.replaceAll('\0', '\\x00').replace(/<(?=!--|\/?script)/giu, '\\x3c');
}

function hashOf(content: string): string {
  const binary = Array.from(sha256(utf8ToBytes(content)), (byte) => String.fromCharCode(byte)).join('');
  return `sha256-${btoa(binary)}`;
}
