/** Leaves out what was read with little confidence. */
import { ordered, type Edge, type Graph, type Node, type Properties } from '../graph.ts';

/**
 * The graph without what is less sure than the minimum, whatever kind it is.
 *
 * A node that goes takes its relationships along. Somebody or something named stays by its own mention, however little
 * is told of it; what is only described goes with its last fact (being mentioned in a statement is none, where it has
 * others), and a role with its last holder. A role's `of` keeps the names of the wholes that stay. What was a valid
 * graph still is one.
 *
 * @param minimum from 0 (everything stays) to 1
 */
export function withConfidence(graph: Graph, minimum: number): Graph {
  if (minimum <= 0) return graph;
  const isAtLeast = ({ properties: { confidence } }: Node | Edge): boolean =>
    typeof confidence !== 'number' || confidence >= minimum;
  return kept(graph, isAtLeast, isAtLeast);
}

/** The graph without some nodes and all that hangs on them alone, as {@link withConfidence} leaves them out. */
export function withoutNodes(graph: Graph, ids: ReadonlySet<string>): Graph {
  if (ids.size === 0) return graph;
  return kept(
    graph,
    ({ id }) => !ids.has(id),
    () => true,
  );
}

function kept(graph: Graph, keepsNode: (node: Node) => boolean, keepsEdge: (edge: Edge) => boolean): Graph {
  const supports = supportsOf(graph);
  let nodes: readonly Node[] = graph.nodes.filter(keepsNode);
  let edges: readonly Edge[] = graph.edges.filter(keepsEdge);
  for (let before = Infinity; nodes.length < before;) {
    before = nodes.length;
    const kept = new Set(nodes.map(({ id }) => id));
    edges = edges.filter((edge) => kept.has(edge.from) && kept.has(edge.to));
    const left = new Set(edges);
    nodes = nodes.filter(({ id }) => supports.get(id)?.some((edge) => left.has(edge)) ?? true);
  }
  return ordered(withNamesOfWholes(nodes, graph, edges), edges);
}

/** The edges of which a node needs one, for those that don't stand by themselves. */
function supportsOf({ nodes, edges }: Graph): ReadonlyMap<string, readonly Edge[]> {
  const mentioned = new Map<string, Properties>();
  const facts = new Map<string, Edge[]>(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) {
    if (edge.type === 'MENTIONED_IN') mentioned.set(edge.from, edge.properties);
    else for (const end of [edge.from, edge.to]) facts.get(end)?.push(edge);
  }
  const supports = new Map<string, readonly Edge[]>();
  for (const { id, label } of nodes) {
    const all = facts.get(id)!;
    if (all.length === 0 || standsByItself(label, mentioned.get(id))) continue;
    const own = all.filter(({ type }) => (label === 'Role' ? type === 'HOLDS' : type !== 'MENTIONS'));
    supports.set(id, own.length ? own : all);
  }
  return supports;
}

function standsByItself(label: Node['label'], mentions: Properties | undefined): boolean {
  if (label === 'Role') return false;
  if (label === 'Article' || label === 'Event' || label === 'Statement') return true;
  return (mentions?.['kinds'] as readonly string[] | undefined)?.includes('name') ?? true;
}

/** The nodes, the roles among them that lost a whole with the names of the others. */
function withNamesOfWholes(nodes: readonly Node[], before: Graph, edges: readonly Edge[]): readonly Node[] {
  const names = new Map(before.nodes.map(({ id, properties }) => [id, properties['name'] as string]));
  const wholes = wholesOf(edges);
  const lost = new Set(
    [...wholesOf(before.edges)].filter(([role, all]) => (wholes.get(role) ?? []).length < all.length).map(([id]) => id),
  );
  return nodes.map((node) => {
    const { of, ...properties } = node.properties;
    if (!lost.has(node.id) || of === undefined) return node;
    const left = (wholes.get(node.id) ?? []).map((whole) => names.get(whole)!);
    const place = (name: string): number => String(of).indexOf(name);
    const shown = left.sort((one, other) => place(one) - place(other)).join(' and ');
    return { ...node, properties: shown ? { ...node.properties, of: shown } : properties };
  });
}

function wholesOf(edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> {
  const wholes = new Map<string, string[]>();
  for (const { type, from, to } of edges) if (type === 'OF') wholes.set(from, [...(wholes.get(from) ?? []), to]);
  return wholes;
}
