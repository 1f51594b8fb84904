/** What a query changed, as the TCK counts it. */
import type { SmallGraph } from '../../support/property-graph.ts';

/** Of a graph, by the names that the TCK gives them. */
export type Counts = Readonly<Record<'nodes' | 'relationships' | 'labels' | 'properties', number>>;

export function countsOf(graph: SmallGraph): Counts {
  const nodes = graph.nodes();
  const relationships = nodes.flatMap((node) => node.outgoing());
  const properties = [...nodes, ...relationships].map((entity) => entity.properties().size);
  return {
    nodes: nodes.length,
    relationships: relationships.length,
    labels: new Set(nodes.flatMap((node) => node.labels())).size,
    properties: properties.reduce((sum, size) => sum + size, 0),
  };
}

/** @param table `+nodes | 1` and the like; what is not there is 0 */
export function changesMistake(before: Counts, after: Counts, table: readonly (readonly string[])[]): string | null {
  const expected = new Map(table.map(([name, count]) => [name!, Number(count)]));
  for (const name of ['nodes', 'relationships', 'labels', 'properties'] as const) {
    const change = (expected.get(`+${name}`) ?? 0) - (expected.get(`-${name}`) ?? 0);
    const actual = after[name] - before[name];
    if (change !== actual) return `${change} more ${name} expected, but ${actual}`;
  }
  return null;
}
