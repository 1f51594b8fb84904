/** The graph in CSV as `neo4j-admin database import` takes it: a file for each label and each type of relationship. */
import type { Graph, Properties, PropertyValue } from '../graph.ts';
import { labels, type PropertyType } from '../ontology.ts';
import { constraintStatements } from '../store/neo4j/constraints.ts';
import type { ExportedFile } from './exported-file.ts';
import { edgePropertyType, nodePropertyType } from './property-types.ts';

const columnTypes: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  'string[]': 'string[]',
  integer: 'long',
  'integer[]': 'long[]',
  float: 'double',
  boolean: 'boolean',
};

/** The first that stands in no list of the graph parts its values; the last two are for what is not written. */
const delimiters = [';', '|', '\t', '\u001f', '\ue000', '\uf8ff'];

interface Table {
  readonly columns: Map<string, string>;
  readonly rows: { readonly fixed: readonly string[]; readonly properties: Properties }[];
}

/** The files, with the command that loads them and what is to be run afterwards. */
export function toNeo4jCsv(graph: Graph): ExportedFile[] {
  const delimiter = delimiterFor(graph);
  const nodes = new Map<string, Table>();
  for (const node of graph.nodes) {
    addRow(nodes, node.label, [node.id], node.properties, (name, value) => nodePropertyType(node, name, value));
  }
  const edges = new Map<string, Table>();
  for (const edge of graph.edges) {
    addRow(edges, edge.type, [edge.from, edge.to], edge.properties, (name, value) =>
      edgePropertyType(edge, name, value),
    );
  }
  return [
    ...[...nodes].map(([label, table]) => ({
      name: `nodes-${label}.csv`,
      content: csvOf(['id:ID'], table, delimiter),
    })),
    ...[...edges].map(([type, table]) => ({
      name: `relationships-${type}.csv`,
      content: csvOf([':START_ID', ':END_ID'], table, delimiter),
    })),
    { name: 'import.sh', content: importScript([...nodes.keys()], [...edges.keys()], delimiter) },
    { name: 'after-import.cypher', content: afterImport() },
  ];
}

function addRow(
  tables: Map<string, Table>,
  name: string,
  fixed: readonly string[],
  properties: Properties,
  typeOf: (name: string, value: PropertyValue) => PropertyType,
): void {
  const table = tables.get(name) ?? { columns: new Map<string, string>(), rows: [] };
  tables.set(name, table);
  table.rows.push({ fixed, properties });
  for (const [property, value] of Object.entries(properties)) {
    table.columns.set(property, columnTypes[typeOf(property, value)]);
  }
}

function csvOf(fixed: readonly string[], { columns, rows }: Table, delimiter: string): string {
  const names = [...columns.keys()].sort();
  const head = [...fixed, ...names.map((name) => `${name}:${columns.get(name)!}`)];
  const lines = rows.map((row) => [
    ...row.fixed.map(quoted),
    ...names.map((name) => cellOf(row.properties[name], delimiter)),
  ]);
  return [head, ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

/** Nothing for a property that is not there, quotation marks for an empty text. */
function cellOf(value: PropertyValue | undefined, delimiter: string): string {
  if (value === undefined) return '';
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : quoted(typeof value === 'string' ? value : value.join(delimiter));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function delimiterFor({ nodes, edges }: Graph): string {
  const used = new Set<string>();
  for (const { properties } of [...nodes, ...edges]) {
    for (const value of Object.values(properties)) {
      if (typeof value !== 'object') continue;
      for (const one of value) for (const sign of delimiters) if (String(one).includes(sign)) used.add(sign);
    }
  }
  return delimiters.find((sign) => !used.has(sign)) ?? delimiters.at(-1)!;
}

/** Makes ids unique, and the lists that are empty, which no CSV holds. */
function afterImport(): string {
  const lists = Object.entries(labels).flatMap(([label, { properties }]) =>
    Object.entries(properties).flatMap(([name, { type, required }]) =>
      required && type.endsWith('[]') ? [`MATCH (node:${label}) WHERE node.${name} IS NULL SET node.${name} = []`] : [],
    ),
  );
  return [...constraintStatements(), ...lists].map((statement) => `${statement};\n`).join('');
}

function importScript(nodeLabels: readonly string[], types: readonly string[], delimiter: string): string {
  const code = delimiter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const files = [
    ...nodeLabels.map((label) => `--nodes=${label}=nodes-${label}.csv`),
    ...types.map((type) => `--relationships=${type}=relationships-${type}.csv`),
  ];
  return `#!/bin/sh
# Loads the graph into a database of Neo4j 5 or newer that is empty and not running: sh import.sh [database]
# Afterwards, in the database that runs: cypher-shell --file after-import.cypher
cd "$(dirname "$0")" && exec neo4j-admin database import full "\${1:-neo4j}" --overwrite-destination \\
  --multiline-fields=true --array-delimiter=U+${code} \\
  ${files.join(' \\\n  ')}
`;
}
