/** The formats of `build`: what is written for each article, and around them. */
import { identitiesPieces, jsonLinePieces, jsonPieces } from '../../export/json/json.ts';
import type { Neo4jCsv } from '../../export/neo4j-csv.ts';
import { printableJson } from '../../export/printable.ts';
import { summaryOf, type SummaryOptions } from '../../export/summary.ts';
import { joined, type Graph } from '../../graph.ts';
import type { ExportedFile } from '../../export/exported-file.ts';
import { filesOf, fileFormats, type FileFormat } from '../../export/files.ts';
import { pageTemplate } from '../../export/html/template.ts';
import type { FormatName } from './format-names.ts';
import type { Reading } from './reading/reader.ts';

export interface Format {
  /** What is written as soon as an article is read, in pieces; of a format of several files those that are complete. */
  each(reading: Reading): Pieces;
  /**
   * What is written when all are read, in pieces; of a format of several files each file whole, with its name. With the
   * identities across articles where they were asked for.
   */
  end(identities?: Graph): Pieces;
}

export type Pieces = Iterable<string | ExportedFile> | AsyncIterable<string | ExportedFile>;

export function formatOf(name: FormatName, summary: SummaryOptions): Format {
  if (name === 'json') return jsonFormat();
  if (name === 'summary') return summaryFormat(summary);
  if (name === 'csv') return csvFormat();
  if (isFileFormat(name)) return wholeFormat(name);
  const lineOf =
    name === 'jsonl'
      ? ({ graph }: Reading): Iterable<string> => jsonLinePieces(articleIdOf(graph), graph)
      : ({ annotations }: Reading): Iterable<string> => [annotations()];
  return {
    each: (reading) => asLine(lineOf(reading)),
    end: (identities) => (identities && name === 'jsonl' ? asLine(identitiesPieces(identities)) : []),
  };
}

function* asLine(pieces: Iterable<string>): Generator<string> {
  for (const piece of pieces) yield printableJson(piece);
  yield '\n';
}

function isFileFormat(name: FormatName): name is FileFormat {
  return (fileFormats as readonly string[]).includes(name);
}

/** An archive for `neo4j-admin`, in files of a size that fits into memory. */
function csvFormat(): Format {
  let csv: Promise<Neo4jCsv> | undefined;
  const opened = (): Promise<Neo4jCsv> =>
    (csv ??= import('../../export/neo4j-csv.ts').then(({ Neo4jCsv }) => new Neo4jCsv()));
  return {
    async *each({ graph }) {
      yield* (await opened()).add(graph);
    },
    async *end(identities) {
      yield* (await opened()).end(identities ? [identities] : []);
    },
  };
}

/** One that is made of the graph of all articles. */
function wholeFormat(name: FileFormat): Format {
  const graphs: Graph[] = [];
  return {
    each({ graph }) {
      graphs.push(graph);
      return [];
    },
    async *end(identities) {
      const all = identities ? [...graphs, identities] : graphs;
      yield* await filesOf(name, joined(all), pageTemplate);
    },
  };
}

function articleIdOf(graph: Graph): string {
  return graph.nodes.find(({ label }) => label === 'Article')!.id;
}

function summaryFormat(options: SummaryOptions): Format {
  let isFirst = true;
  return {
    each({ graph }) {
      const text = summaryOf(graph, options);
      const between = isFirst ? '' : `\n${'─'.repeat(Math.min(options.width ?? 80, 80))}\n\n`;
      isFirst = false;
      return [between + text];
    },
    end: () => [],
  };
}

/** One graph of all articles, one node or edge a line. */
function jsonFormat(): Format {
  const graphs: Graph[] = [];
  return {
    each({ graph }) {
      graphs.push(graph);
      return [];
    },
    end: (identities) => asLine(jsonPieces(joined(identities ? [...graphs, identities] : graphs), '\n')),
  };
}
