/** The formats that hold a whole graph, of one article or of several, as files. */
import type { Graph } from '../graph.ts';
import type { ExportedFile } from './exported-file.ts';
import type { PageTemplate } from './html.ts';

/** What `filesOf` makes. */
export const fileFormats = ['gexf', 'graphml', 'csv', 'tables', 'cypher', 'jsonld', 'html'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** Those that are several files, in a folder. */
export const folderFormats: readonly string[] = ['csv', 'tables'] satisfies FileFormat[];

/**
 * The files of a format. One that is a single file has no name.
 *
 * @param template the page, which `html` needs
 */
export async function filesOf(
  format: FileFormat,
  graph: Graph,
  template: () => Promise<PageTemplate>,
): Promise<readonly ExportedFile[]> {
  switch (format) {
    case 'csv':
      return (await import('./neo4j-csv.ts')).toNeo4jCsv(graph);
    case 'tables':
      return (await import('./tables.ts')).toTables(graph);
    default:
      return [{ name: '', content: await textOf(format, graph, template) }];
  }
}

async function textOf(
  format: Exclude<FileFormat, 'csv' | 'tables'>,
  graph: Graph,
  template: () => Promise<PageTemplate>,
): Promise<string> {
  switch (format) {
    case 'gexf':
      return (await import('./xml/gexf.ts')).toGexf(graph);
    case 'graphml':
      return (await import('./xml/graphml.ts')).toGraphml(graph);
    case 'cypher':
      return (await import('./cypher.ts')).toCypher(graph);
    case 'jsonld':
      return (await import('./json-ld.ts')).toJsonLd(graph);
    case 'html':
      return (await import('./html.ts')).toHtml(graph, await template());
  }
}
