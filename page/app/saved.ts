import { zipSync } from 'fflate';
import type { PageTemplate } from '../../src/export/html.ts';
import { filesOf } from '../../src/export/files.ts';
import { toJson, toJsonLine } from '../../src/export/json.ts';
import type { Graph } from '../../src/graph.ts';
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
    const lines = [...partsByArticle(graph)].map(([id, part]) => `${toJsonLine(id, part)}\n`);
    return { name: 'newsgraph.jsonl', bytes: encode(lines.join('')) };
  }
  const files = await filesOf(format, graph, pageTemplate);
  if (files.length === 1) return { name: `newsgraph.${format}`, bytes: encode(files[0]!.content) };
  const entries = files.map(({ name, content }) => [name, encode(content)] as const);
  return { name: `newsgraph-${format}.zip`, bytes: zipSync(Object.fromEntries(entries)) };
}

/** From beside the app. */
async function pageTemplate(): Promise<PageTemplate> {
  return (await (await fetch('template.json')).json()) as PageTemplate;
}
