import { zipSync } from 'fflate';
import type { PageTemplate } from '../../src/export/html.ts';
import { filesOf } from '../../src/export/files.ts';
import { identitiesPieces, toJson, toJsonLine } from '../../src/export/json/json.ts';
import type { Edge, Graph } from '../../src/graph.ts';
import { partsByArticle } from '../../src/graph/parts.ts';
import type { SaveFormat } from './messages.ts';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The graph as a file; a format of several files as one ZIP. */
export async function saved(format: SaveFormat, graph: Graph): Promise<SavedFile> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  if (format === 'json') return { name: 'newsgraph.json', bytes: encode(`${JSON.stringify(toJson(graph))}\n`) };
  if (format === 'jsonl') {
    return { name: 'newsgraph.jsonl', bytes: encode(jsonLines(graph).join('')) };
  }
  const files = await filesOf(format, graph, pageTemplate);
  if (files.length === 1) return { name: `newsgraph.${format}`, bytes: encode(files[0]!.content) };
  const entries = files.map(({ name, content }) => [name, encode(content)] as const);
  return { name: `newsgraph-${format}.zip`, bytes: zipSync(Object.fromEntries(entries)) };
}

/** The lines of articles, then that of identities, where there are any. */
function jsonLines(graph: Graph): string[] {
  const isIdentity = (edge: Edge): boolean => edge.type === 'IDENTIFIED_AS';
  const articles = partsByArticle({ nodes: graph.nodes, edges: graph.edges.filter((edge) => !isIdentity(edge)) });
  const lines = [...articles].map(([id, part]) => toJsonLine(id, part));
  const nodes = graph.nodes.filter(({ label }) => label === 'Identity');
  if (nodes.length > 0) lines.push([...identitiesPieces({ nodes, edges: graph.edges.filter(isIdentity) })].join(''));
  return lines.map((line) => `${line}\n`);
}

/** From beside the app. */
async function pageTemplate(): Promise<PageTemplate> {
  return (await (await fetch('template.json')).json()) as PageTemplate;
}
