/** The graph as a script of Cypher, for `cypher-shell` and Neo4j Browser. */
import type { Edge, Graph, Node, PropertyValue } from '../graph.ts';
import { grouped } from '../grouped.ts';
import { relationships, type PropertyType, type RelationshipType } from '../ontology.ts';
import { constraintStatements } from '../store/neo4j/constraints.ts';
import { edgePropertyType, nodePropertyType } from './property-types.ts';

/** Rows of one statement. */
const together = 200;

/**
 * The script, each statement ended by `;`. What is there already is brought up to date, nothing is removed. Data stands
 * in it as literals alone, with every sign escaped that could end one.
 */
export function toCypher(graph: Graph): string {
  const constraints = constraintStatements().map((statement) => `${statement};\n`);
  const nodes = [...grouped(graph.nodes, ({ label }) => label)].flatMap(([label, all]) =>
    inParts(all, nodeRow).map(
      (rows) => `UNWIND [\n${rows}\n] AS row\nMERGE (node:${name(label)} {id: row.id})\nSET node = row;\n`,
    ),
  );
  const labels = new Map(graph.nodes.map(({ id, label }) => [id, label]));
  const byEnds = grouped(graph.edges, ({ type, from, to }) => `${type} ${labels.get(from)!} ${labels.get(to)!}`);
  const edges = [...byEnds.values()].flatMap((all) => {
    const { type, from, to } = all[0]!;
    const [start, end] = [name(labels.get(from)!), name(labels.get(to)!)];
    return inParts(all, edgeRow).map(
      (rows) =>
        `UNWIND [\n${rows}\n] AS row\nMATCH (start:${start} {id: row.from}), (end:${end} {id: row.to})\n` +
        `${mergeOf(type)}\nSET edge = row.properties;\n`,
    );
  });
  return [...constraints, ...nodes, ...edges].join('');
}

function mergeOf(type: RelationshipType): string {
  // Two relationships of a type between the same nodes differ in one property.
  const by = relationships[type].distinguishedBy;
  const key = by === undefined ? '' : ` {\`${by}\`: row.properties.\`${by}\`}`;
  return `MERGE (start)-[edge:${name(type)}${key}]->(end)`;
}

function inParts<T>(items: readonly T[], rowOf: (item: T) => string): string[] {
  return Array.from({ length: Math.ceil(items.length / together) }, (_, i) =>
    items
      .slice(i * together, (i + 1) * together)
      .map((item) => `  ${rowOf(item)}`)
      .join(',\n'),
  );
}

function nodeRow(node: Node): string {
  return mapOf({ id: node.id, ...node.properties }, (property, value) => nodePropertyType(node, property, value));
}

function edgeRow(edge: Edge): string {
  const properties = mapOf(edge.properties, (property, value) => edgePropertyType(edge, property, value));
  return `{from: ${literal(edge.from)}, to: ${literal(edge.to)}, properties: ${properties}}`;
}

function mapOf(
  properties: Readonly<Record<string, PropertyValue>>,
  typeOf: (property: string, value: PropertyValue) => PropertyType,
): string {
  const entries = Object.entries(properties).map(([property, value]) => {
    const list = typeof value === 'object' ? (value as readonly (string | number)[]) : undefined;
    const type = typeOf(property, value);
    const text = list
      ? `[${list.map((one) => valueOf(one, type)).join(', ')}]`
      : valueOf(value as string | number | boolean, type);
    return `${name(property)}: ${text}`;
  });
  return `{${entries.join(', ')}}`;
}

function valueOf(value: string | number | boolean, type: PropertyType): string {
  if (typeof value === 'string') return literal(value);
  // Written as a whole number it would be an INTEGER.
  return type === 'float' && Number.isInteger(value) ? `${String(value)}.0` : String(value);
}

function name(text: string): string {
  return /^[A-Za-z]\w*$/u.test(text) && text !== 'as' ? text : `\`${text.replaceAll('`', '``')}\``;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A text in quotation marks on one line. Neo4j reads `\uXXXX` before it reads anything else, and an even number of
 * backslashes before the `u` keeps it from that: each backslash of the text is written twice.
 */
function literal(text: string): string {
  return `'${text.replace(/[\\'\n\r\t]/gu, (sign) => escapes[sign]!)}'`;
}
