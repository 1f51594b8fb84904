/** ForceAtlas2 (Jacomy et al. 2014), as graphology implements it, from a fixed start. */
import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Edge } from '../../graph.ts';

// Its types are those of a module with a default export, which as a CommonJS module it has not.
const layout = forceAtlas2 as unknown as typeof forceAtlas2.default;

const rounds = { few: 500, many: 150, apart: 150 };
const manyNodes = 500;
/** The radius of the picture for each node in it, by the root of their number. */
const roomForNode = 52;
const sizeOfNode = 22;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** The places of nodes that hang together. */
export function forceLayout(ids: readonly string[], edges: readonly Edge[]): Map<string, readonly [number, number]> {
  if (ids.length === 1) return new Map([[ids[0]!, [0, 0]]]);
  const network = new UndirectedGraph();
  for (const [i, id] of ids.entries()) {
    const radius = 20 * Math.sqrt(i + 0.5);
    const [x, y] = [radius * Math.cos(i * goldenAngle), radius * Math.sin(i * goldenAngle)];
    network.addNode(id, { x, y, size: sizeOfNode });
  }
  for (const { from, to } of edges) if (network.hasNode(from) && network.hasNode(to)) network.mergeEdge(from, to);
  const isLarge = ids.length > manyNodes;
  // First what belongs together comes together, then nodes make room for one another and for their captions.
  const together = { gravity: 1, scalingRatio: 10, slowDown: 2, barnesHutOptimize: isLarge };
  layout.assign(network, { iterations: isLarge ? rounds.many : rounds.few, settings: together });
  scale(network);
  const apart = { gravity: 0.1, scalingRatio: 20, slowDown: 6, adjustSizes: true };
  if (!isLarge) layout.assign(network, { iterations: rounds.apart, settings: apart });
  return new Map(ids.map((id) => [id, [placeIn(network, id, 'x'), placeIn(network, id, 'y')]]));
}

function placeIn(network: UndirectedGraph, id: string, axis: 'x' | 'y'): number {
  return network.getNodeAttribute(id, axis) as number;
}

/** To so much room for a node, whatever the forces made of it. */
function scale(network: UndirectedGraph): void {
  const radii = network.mapNodes((id) => Math.hypot(placeIn(network, id, 'x'), placeIn(network, id, 'y')));
  const radius = Math.max(...radii);
  if (radius === 0) return;
  const factor = (roomForNode * Math.sqrt(network.order)) / radius;
  network.updateEachNodeAttributes((id, node) => ({
    ...node,
    x: placeIn(network, id, 'x') * factor,
    y: placeIn(network, id, 'y') * factor,
  }));
}
