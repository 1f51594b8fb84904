/** What must be done to a stored graph so that it equals another one. */
import type { Edge, Graph, Node, PropertyValue } from '../graph.ts';
import type { Label } from '../ontology.ts';
import { sameProperties } from './properties.ts';

/** Properties to set; null takes one away. */
export type NewProperties = Readonly<Record<string, PropertyValue | null>>;

export interface Changes {
  readonly setNodes: readonly { readonly node: Node; readonly properties: NewProperties }[];
  readonly setEdges: readonly { readonly edge: Edge; readonly properties: NewProperties }[];
  readonly goneNodes: readonly Node[];
  /** Those between nodes that stay: the others go with their nodes. */
  readonly goneEdges: readonly Edge[];
  /** The label of every node of both graphs, by id. */
  readonly labelOf: ReadonlyMap<string, Label>;
}

export function changesBetween(before: Graph, after: Graph): Changes {
  const nodesBefore = new Map(before.nodes.map((node) => [node.id, node]));
  const edgesBefore = new Map(before.edges.map((edge) => [edge.key, edge]));
  const setNodes: Changes['setNodes'][number][] = [];
  const setEdges: Changes['setEdges'][number][] = [];
  for (const node of after.nodes) {
    const properties = newProperties(nodesBefore.get(node.id), node);
    if (properties) setNodes.push({ node, properties });
  }
  for (const edge of after.edges) {
    const properties = newProperties(edgesBefore.get(edge.key), edge);
    if (properties) setEdges.push({ edge, properties });
  }
  const labelOf = new Map([...before.nodes, ...after.nodes].map(({ id, label }) => [id, label]));
  return { setNodes, setEdges, ...gone(before, after), labelOf };
}

function newProperties(before: Node | Edge | undefined, after: Node | Edge): NewProperties | undefined {
  if (!before) return after.properties;
  if (sameProperties(before.properties, after.properties)) return undefined;
  const removed = Object.keys(before.properties).filter((name) => !(name in after.properties));
  return { ...after.properties, ...Object.fromEntries(removed.map((name) => [name, null])) };
}

function gone(before: Graph, after: Graph): Pick<Changes, 'goneNodes' | 'goneEdges'> {
  const ids = new Set(after.nodes.map((node) => node.id));
  const keys = new Set(after.edges.map((edge) => edge.key));
  return {
    goneNodes: before.nodes.filter((node) => !ids.has(node.id)),
    goneEdges: before.edges.filter((edge) => !keys.has(edge.key) && ids.has(edge.from) && ids.has(edge.to)),
  };
}
