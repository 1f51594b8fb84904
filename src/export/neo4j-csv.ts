/** The graph in CSV as `neo4j-admin database import` takes it: a file for each label and each type of relationship. */
import { joined, type Graph } from '../graph.ts';
import type { ExportedFile } from './exported-file.ts';
import { importFiles } from './neo4j-csv/import.ts';
import { csvOf, delimiterFor, noncharacter, tablesOf } from './neo4j-csv/tables.ts';

/** So many rows (nodes and relationships) wait in memory. An archive that has more gets several files of each kind. */
const rowsInPart = 150_000;

/** The files, with the command that loads them and what is to be run afterwards. */
export function toNeo4jCsv(graph: Graph): ExportedFile[] {
  return new Neo4jCsv().end([graph]);
}

/** Graphs come one after another; what is full is handed out, so that an archive never stands in memory whole. */
export class Neo4jCsv {
  readonly #rowsInPart: number;
  readonly #options: string[] = [];
  #graphs: Graph[] = [];
  #rows = 0;
  #parts = 0;

  constructor(rows = rowsInPart) {
    this.#rowsInPart = rows;
  }

  /** @returns the files that are complete */
  add(graph: Graph): ExportedFile[] {
    this.#graphs.push(graph);
    this.#rows += graph.nodes.length + graph.edges.length;
    return this.#rows < this.#rowsInPart ? [] : this.#part(noncharacter, `-${++this.#parts}`);
  }

  /** The rest, with the command that loads them all and what is to be run afterwards. */
  end(more: readonly Graph[]): ExportedFile[] {
    this.#graphs.push(...more);
    const isOne = this.#parts === 0;
    const delimiter = isOne ? delimiterFor(joined(this.#graphs)) : noncharacter;
    return [...this.#part(delimiter, isOne ? '' : `-${this.#parts + 1}`), ...importFiles(this.#options, delimiter)];
  }

  #part(delimiter: string, ending: string): ExportedFile[] {
    const tables = tablesOf(joined(this.#graphs));
    this.#graphs = [];
    this.#rows = 0;
    return tables.map((table) => {
      const name = `${table.kind}-${table.name}${ending}.csv`;
      this.#options.push(`--${table.kind}=${table.name}=${name}`);
      return { name, content: csvOf(table, delimiter) };
    });
  }
}
