/** Where the nodes of an article's graph stand in the picture: worked out once, so that the picture stands still. */
import type { Graph } from '../../graph.ts';
import { connectedParts } from './connected-parts.ts';
import { forceLayout } from './force-layout.ts';

/** By node id; x to the right, y upwards, whole numbers. Without the Article, which would be joined to everything. */
export type Positions = Readonly<Record<string, readonly [x: number, y: number]>>;

interface Picture {
  readonly places: ReadonlyMap<string, readonly [x: number, y: number]>;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Around each part, for the captions. */
const margin = { x: 130, y: 70 };
const narrowest = 1100;

/**
 * Each part that hangs together is laid out by itself; the greatest stands on top, the others in rows below it. The same
 * graph always gives the same picture.
 */
export function layoutOf(graph: Graph): Positions {
  const drawn = new Set(graph.nodes.filter(({ label }) => label !== 'Article').map(({ id }) => id));
  const edges = graph.edges.filter(
    ({ type, from, to }) => type !== 'MENTIONED_IN' && from !== to && drawn.has(from) && drawn.has(to),
  );
  const parts = connectedParts([...drawn], edges).map((ids) => framed(forceLayout(ids, edges)));
  const width = Math.max(narrowest, ...parts.map((part) => part.width));
  const positions: [string, readonly [number, number]][] = [];
  let [right, top, height] = [0, 0, 0];
  for (const part of parts) {
    if (right > 0 && right + part.width > width) [right, top, height] = [0, top - height, 0];
    // The only one of its row stands in the middle.
    const shift = right === 0 && part.width > width / 2 ? (width - part.width) / 2 : right;
    for (const [id, [x, y]] of part.places) {
      positions.push([id, [Math.round(x - part.left + shift), Math.round(y - part.top + top)]]);
    }
    [right, height] = [shift + part.width, Math.max(height, part.height)];
  }
  return Object.fromEntries(positions);
}

function framed(places: Picture['places']): Picture {
  const [xs, ys] = [[...places.values()].map(([x]) => x), [...places.values()].map(([, y]) => y)];
  const [left, top] = [Math.min(...xs) - margin.x / 2, Math.max(...ys) + margin.y / 2];
  return {
    ...{ places, left, top },
    ...{ width: Math.max(...xs) + margin.x / 2 - left, height: top - Math.min(...ys) + margin.y / 2 },
  };
}
