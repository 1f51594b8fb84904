/** Where the nodes of an article's graph stand in the picture: worked out once, so that the picture stands still. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Graph } from '../../graph.ts';

/** By node id; x to the right, y upwards, whole numbers. Without the Article, which would be joined to everything. */
export type Positions = Readonly<Record<string, readonly [x: number, y: number]>>;

// Its types are those of a module with a default export, which as a CommonJS module it has not.
const layout = forceAtlas2 as unknown as typeof forceAtlas2.default;

const rounds = { few: 600, many: 200 };
const manyNodes = 1_000;
/** Between nodes that nothing joins, which stand in rows below the others. */
const [rowGap, columnGap] = [60, 130];
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/**
 * ForceAtlas2 (Jacomy et al. 2014, as graphology implements it) from a fixed start: the same graph always gives the
 * same picture.
 */
export function layoutOf(graph: Graph): Positions {
  const drawn = new Set(graph.nodes.filter(({ label }) => label !== 'Article').map(({ id }) => id));
  const edges = graph.edges.filter(({ type, from, to }) => type !== 'MENTIONED_IN' && drawn.has(from) && drawn.has(to));
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const joined = [...drawn].filter((id) => ends.has(id));
  const positions = new Map(force(joined, edges));
  for (const [id, place] of inRows(
    [...drawn].filter((id) => !ends.has(id)),
    [...positions.values()],
  )) {
    positions.set(id, place);
  }
  return Object.fromEntries(positions);
}

function force(ids: readonly string[], edges: Graph['edges']): [string, readonly [number, number]][] {
  const network = new UndirectedGraph();
  for (const [i, id] of ids.entries()) {
    const radius = 20 * Math.sqrt(i + 0.5);
    network.addNode(id, { x: radius * Math.cos(i * goldenAngle), y: radius * Math.sin(i * goldenAngle), size: 26 });
  }
  for (const { from, to } of edges) if (from !== to) network.mergeEdge(from, to);
  const found = layout(network, {
    iterations: ids.length > manyNodes ? rounds.many : rounds.few,
    settings: {
      barnesHutOptimize: ids.length > manyNodes,
      gravity: 0.6,
      scalingRatio: 60,
      adjustSizes: true,
      slowDown: 4,
    },
  });
  return ids.map((id) => [id, [Math.round(found[id]!.x), Math.round(found[id]!.y)]]);
}

function inRows(
  ids: readonly string[],
  others: readonly (readonly [number, number])[],
): [string, readonly [number, number]][] {
  const [xs, ys] = [others.map(([x]) => x), others.map(([, y]) => y)];
  const left = others.length ? Math.min(...xs) : 0;
  const width = Math.max(columnGap * Math.ceil(Math.sqrt(ids.length)), others.length ? Math.max(...xs) - left : 0);
  const columns = Math.max(1, Math.floor(width / columnGap) + 1);
  const top = (others.length ? Math.min(...ys) : 0) - 2 * rowGap;
  return ids.map((id, i) => [
    id,
    [Math.round(left + (i % columns) * columnGap), Math.round(top - Math.floor(i / columns) * rowGap)],
  ]);
}
