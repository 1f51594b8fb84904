/** What is drawn of a graph, as sigma and the captions take it. */
import { MultiDirectedGraph } from 'graphology';
import type { Edge, Node } from '../../src/graph.ts';
import { nameOf, shortened } from '../model/words.ts';
import type { Caption } from './captions.ts';
import { edgeColour, mixed, nodeColours } from './palette.ts';

const sizes: Readonly<Record<string, number>> = {
  Person: 11,
  Organization: 9,
  Group: 9,
  Statement: 7,
  Role: 7,
  Event: 7,
};
const weights: Readonly<Record<string, number>> = { Person: 100, Organization: 60, Group: 50, Role: 40, Event: 30 };

/** Pixels for a unit of the picture, in that of one article on a wide screen. */
const usualScale = 0.55;

export interface Dot {
  x: number;
  y: number;
  size: number;
  color: string;
}

export interface Line {
  size: number;
  color: string;
}

export function networkOf(
  nodes: readonly Node[],
  edges: readonly Edge[],
  places: ReadonlyMap<string, readonly [number, number]>,
  size: number,
  paper: string,
): MultiDirectedGraph<Dot, Line> {
  const network = new MultiDirectedGraph<Dot, Line>();
  const fade = ({ properties }: Node | Edge): number => 0.75 * (1 - Number(properties['confidence'] ?? 1));
  for (const node of nodes) {
    if (node.label === 'Article') continue;
    const [x, y] = places.get(node.id) ?? [0, 0];
    const color = mixed(nodeColours[node.label], paper, fade(node));
    network.addNode(node.id, { x, y, size: size * (sizes[node.label] ?? 6), color });
  }
  for (const edge of edges) {
    if (edge.type === 'MENTIONED_IN' || !network.hasNode(edge.from) || !network.hasNode(edge.to)) continue;
    const color = mixed(edgeColour(edge.type), paper, 0.1 + fade(edge));
    network.addDirectedEdgeWithKey(edge.key, edge.from, edge.to, {
      size: size * (edge.type === 'MADE' ? 2.2 : 1.4),
      color,
    });
  }
  return network;
}

/**
 * How large nodes are in a picture of that width in pixels, 1 in that of one article: of many articles, or on a small
 * screen, they would cover one another.
 */
export function sizeIn(places: ReadonlyMap<string, readonly [number, number]>, width: number): number {
  let [left, right] = [Infinity, -Infinity];
  for (const [x] of places.values()) [left, right] = [Math.min(left, x), Math.max(right, x)];
  return right > left ? Math.min(1, (width / (right - left) / usualScale) ** 0.6) : 1;
}

export function captionsOf(nodes: readonly Node[], network: MultiDirectedGraph): Caption[] {
  return nodes
    .filter(({ id }) => network.hasNode(id))
    .map((node) => ({
      id: node.id,
      text: shortened(nameOf(node), 46),
      weight: (weights[node.label] ?? 10) + 8 * network.degree(node.id),
    }))
    .sort((one, other) => other.weight - one.weight);
}
