/** Tables of a graph: one for each label and each type of relationship, with the columns that its rows have. */
import type { Graph, Properties, PropertyValue } from '../../graph.ts';
import type { PropertyType } from '../../ontology.ts';
import { edgePropertyType, nodePropertyType } from '../property-types.ts';

const columnTypes: Readonly<Record<PropertyType, string>> = {
  string: 'string',
  'string[]': 'string[]',
  integer: 'long',
  'integer[]': 'long[]',
  float: 'double',
  boolean: 'boolean',
};

/** The first that stands in no list of the graph parts its values. */
const delimiters = [';', '|', '\t', '\u001f', '\ue000'];
/** Never a letter of any text: where one was written all the same, it is replaced. */
export const noncharacter = '\ufdd0';

export interface Table {
  /** What it is called in the name of its file, and after which option of the import: `nodes`, `relationships`. */
  readonly kind: 'nodes' | 'relationships';
  /** A label or a type. */
  readonly name: string;
  readonly columns: Map<string, string>;
  readonly rows: { readonly fixed: readonly string[]; readonly properties: Properties }[];
}

export function tablesOf(graph: Graph): Table[] {
  const tables = new Map<string, Table>();
  for (const node of graph.nodes) {
    addRow(tables, ['nodes', node.label], [node.id], node.properties, (name, value) =>
      nodePropertyType(node, name, value),
    );
  }
  for (const edge of graph.edges) {
    addRow(tables, ['relationships', edge.type], [edge.from, edge.to], edge.properties, (name, value) =>
      edgePropertyType(edge, name, value),
    );
  }
  return [...tables.values()];
}

function addRow(
  tables: Map<string, Table>,
  [kind, name]: readonly [Table['kind'], string],
  fixed: readonly string[],
  properties: Properties,
  typeOf: (name: string, value: PropertyValue) => PropertyType,
): void {
  const key = `${kind} ${name}`;
  const table = tables.get(key) ?? { kind, name, columns: new Map<string, string>(), rows: [] };
  tables.set(key, table);
  table.rows.push({ fixed, properties });
  for (const [property, value] of Object.entries(properties)) {
    table.columns.set(property, columnTypes[typeOf(property, value)]);
  }
}

export function csvOf({ kind, columns, rows }: Table, delimiter: string): string {
  const names = [...columns.keys()].sort();
  const ids = kind === 'nodes' ? ['id:ID'] : [':START_ID', ':END_ID'];
  const head = [...ids, ...names.map((name) => `${name}:${columns.get(name)!}`)];
  const lines = rows.map((row) => [
    ...row.fixed.map(quoted),
    ...names.map((name) => cellOf(row.properties[name], delimiter)),
  ]);
  return [head, ...lines].map((cells) => `${cells.join(',')}\n`).join('');
}

/** Nothing for a property that is not there, quotation marks for an empty text. */
function cellOf(value: PropertyValue | undefined, delimiter: string): string {
  if (value === undefined) return '';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return quoted(value);
  return quoted(value.map((one) => String(one).replaceAll(noncharacter, '\ufffd')).join(delimiter));
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function delimiterFor({ nodes, edges }: Graph): string {
  const used = new Set<string>();
  for (const { properties } of [...nodes, ...edges]) {
    for (const value of Object.values(properties)) {
      if (typeof value !== 'object') continue;
      for (const one of value) for (const sign of delimiters) if (String(one).includes(sign)) used.add(sign);
    }
  }
  return delimiters.find((sign) => !used.has(sign)) ?? noncharacter;
}
