import type { Edge, Graph } from '../graph.ts';
import { grouped } from '../grouped.ts';
import type { Problem } from '../verify.ts';

/** What is wrong with the order of events: a circle, or one that did not happen. */
export function orderProblems(graph: Graph): Problem[] {
  const before = graph.edges.filter(({ type }) => type === 'BEFORE');
  const factualities = new Map(graph.nodes.map(({ id, properties }) => [id, properties['factuality']]));
  const happened = (id: string): boolean => ['asserted', 'reported'].includes(factualities.get(id) as string);
  return [
    ...before
      .filter(({ from, to }) => factualities.has(from) && factualities.has(to) && !(happened(from) && happened(to)))
      .map(({ key }) => ({ where: key, what: 'orders an event that is neither asserted nor reported' })),
    ...inCircles(before).map(({ key }) => ({ where: key, what: 'is part of a circle' })),
  ];
}

/** Those that are left when again and again all go whose start nothing leads to, or whose end leads to nothing. */
function inCircles(edges: readonly Edge[]): readonly Edge[] {
  return withoutSources(withoutSources(edges, 'from', 'to'), 'to', 'from');
}

function withoutSources(edges: readonly Edge[], start: 'from' | 'to', end: 'from' | 'to'): readonly Edge[] {
  const leading = new Map<string, number>();
  for (const edge of edges) leading.set(edge[end], (leading.get(edge[end]) ?? 0) + 1);
  const bySource = grouped(edges, (edge) => edge[start]);
  const free = [...bySource.keys()].filter((id) => !leading.has(id));
  const gone = new Set<string>();
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    gone.add(id);
    for (const edge of bySource.get(id) ?? []) {
      const left = leading.get(edge[end])! - 1;
      leading.set(edge[end], left);
      if (left === 0) free.push(edge[end]);
    }
  }
  return edges.filter((edge) => !gone.has(edge[start]));
}
