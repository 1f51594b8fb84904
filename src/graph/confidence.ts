/** Leaves out what was read with little confidence. */
import { ordered, type Edge, type Graph, type Node } from '../graph.ts';

/**
 * The graph without the statements and relationships whose confidence is below the minimum.
 *
 * A statement that goes takes its relationships along. `MENTIONED_IN` stays whatever its confidence, because without
 * it nothing proves a node; so every other node stays too. A role whose `OF` goes has no `of` any more, which repeats
 * it. What was a valid graph still is one.
 *
 * @param minimum from 0 (everything stays) to 1
 */
export function withConfidence(graph: Graph, minimum: number): Graph {
  const nodes = graph.nodes.filter((node) => node.label !== 'Statement' || isAtLeast(node, minimum));
  const kept = new Set(nodes.map(({ id }) => id));
  const edges = graph.edges.filter(
    (edge) => kept.has(edge.from) && kept.has(edge.to) && (edge.type === 'MENTIONED_IN' || isAtLeast(edge, minimum)),
  );
  const ofSomething = rolesOf(edges);
  const lostTheirWhole = new Set([...rolesOf(graph.edges)].filter((role) => !ofSomething.has(role)));
  return ordered(
    nodes.map((node) => (lostTheirWhole.has(node.id) ? withoutOf(node) : node)),
    edges,
  );
}

function isAtLeast({ properties }: Node | Edge, minimum: number): boolean {
  const { confidence } = properties;
  return typeof confidence !== 'number' || confidence >= minimum;
}

function rolesOf(edges: readonly Edge[]): Set<string> {
  return new Set(edges.filter(({ type }) => type === 'OF').map(({ from }) => from));
}

function withoutOf(node: Node): Node {
  return { ...node, properties: Object.fromEntries(Object.entries(node.properties).filter(([name]) => name !== 'of')) };
}
