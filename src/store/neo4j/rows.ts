/** Rows as the statements take them, put together by what a statement names: a label, or a type and the ends' labels. */
import type { Integer } from 'neo4j-driver';
import type { Edge, Node, PropertyValue } from '../../graph.ts';
import { labels, relationshipProperties, relationships, type Label, type PropertyDeclaration } from '../../ontology.ts';
import type { Changes, NewProperties } from '../changes.ts';
import type { EdgeEnds } from './statements.ts';

type Value = PropertyValue | null | Integer | readonly Integer[];
type Row = Readonly<Record<string, string | Readonly<Record<string, Value>>>>;
type ByLabel = ReadonlyMap<Label, readonly Row[]>;
/** The driver's way to make an integer. */
export type ToInteger = (value: number) => Integer;
type ByEnds = readonly { readonly ends: EdgeEnds; readonly rows: readonly Row[] }[];

export function nodeRows(changes: Changes, int: ToInteger): ByLabel {
  return byLabel(changes.setNodes, ({ node, properties }) => ({
    label: node.label,
    row: { id: node.id, properties: typed(properties, labels[node.label].properties, int) },
  }));
}

export function goneNodeRows(changes: Changes): ByLabel {
  return byLabel(changes.goneNodes, (node: Node) => ({ label: node.label, row: { id: node.id } }));
}

export function edgeRows(changes: Changes, int: ToInteger): ByEnds {
  return byEnds(changes.setEdges, changes.labelOf, ({ edge, properties }) => ({
    edge,
    row: { ...between(edge), properties: typed(properties, relationshipProperties(edge.type), int) },
  }));
}

export function goneEdgeRows(changes: Changes): ByEnds {
  return byEnds(changes.goneEdges, changes.labelOf, (edge: Edge) => ({ edge, row: between(edge) }));
}

function between({ type, from, to, properties }: Edge): Row {
  const by = relationships[type].distinguishedBy;
  return by === undefined ? { from, to } : { from, to, by: properties[by] as string };
}

/** The driver sends a JavaScript number as a float, so that what is declared an integer must say so. */
function typed(
  properties: NewProperties,
  declared: Readonly<Record<string, PropertyDeclaration>>,
  int: ToInteger,
): Readonly<Record<string, Value>> {
  const row: Record<string, Value> = {};
  for (const name in properties) {
    const value = properties[name] ?? null;
    const type = value === null ? undefined : declared[name]?.type;
    if (type === 'integer') row[name] = int(value as number);
    else if (type === 'integer[]') row[name] = (value as readonly number[]).map((one) => int(one));
    else row[name] = value;
  }
  return row;
}

function byLabel<T>(items: readonly T[], of: (item: T) => { label: Label; row: Row }): ByLabel {
  const groups = new Map<Label, Row[]>();
  for (const item of items) {
    const { label, row } = of(item);
    const rows = groups.get(label);
    if (rows) rows.push(row);
    else groups.set(label, [row]);
  }
  return groups;
}

function byEnds<T>(
  items: readonly T[],
  labelOf: ReadonlyMap<string, Label>,
  of: (item: T) => { edge: Edge; row: Row },
): ByEnds {
  const groups = new Map<string, { ends: EdgeEnds; rows: Row[] }>();
  for (const item of items) {
    const { edge, row } = of(item);
    const ends = { type: edge.type, from: labelOf.get(edge.from)!, to: labelOf.get(edge.to)! };
    const key = `${ends.from} ${ends.type} ${ends.to}`;
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { ends, rows: [row] });
  }
  return [...groups.values()];
}
