/** Where nodes stand in a picture of one article, or of several beside one another. */
import type { Edge, Node } from '../../src/graph.ts';
import { grouped } from '../../src/grouped.ts';
import { articleOf } from '../../src/identity.ts';
import type { Positions } from '../../src/export/html/layout.ts';

type Place = readonly [x: number, y: number];

const gap = 250;

/**
 * Articles share no node, so the picture of each stays as it is, and they stand in rows. What several of them mean stands
 * in the middle of what means it.
 */
export function placesOf(
  nodes: readonly Node[],
  edges: readonly Edge[],
  positions: Positions,
): ReadonlyMap<string, Place> {
  const places = new Map(articlesInRows(nodes, positions));
  const meant = grouped(
    edges.filter(({ type }) => type === 'IDENTIFIED_AS'),
    ({ to }) => to,
  );
  for (const { id, label } of nodes) {
    if (label !== 'Identity') continue;
    const around = (meant.get(id) ?? []).map(({ from }) => places.get(from)).filter((place) => place !== undefined);
    places.set(id, middleOf(around));
  }
  return places;
}

function middleOf(places: readonly Place[]): Place {
  const sum = places.reduce(([x, y], place) => [x + place[0], y + place[1]], [0, 0]);
  return places.length === 0 ? [0, 0] : [sum[0] / places.length, sum[1] / places.length];
}

function articlesInRows(nodes: readonly Node[], positions: Positions): [string, Place][] {
  const articles = grouped(
    nodes.flatMap(({ id }): [string, Place][] => (positions[id] ? [[id, positions[id]]] : [])),
    ([id]) => articleOf(id),
  );
  const pictures = [...articles.values()].map((places) => ({
    places,
    frame: frameOf(places.map(([, place]) => place)),
  }));
  const columns = Math.ceil(Math.sqrt(pictures.length));
  const cell = {
    width: gap + Math.max(...pictures.map(({ frame }) => frame.width)),
    height: gap + Math.max(...pictures.map(({ frame }) => frame.height)),
  };
  return pictures.flatMap(({ places, frame }, i) => {
    const [right, up] = [
      (i % columns) * cell.width - frame.left,
      -Math.floor(i / columns) * cell.height - frame.bottom,
    ];
    return places.map(([id, [x, y]]): [string, Place] => [id, [x + right, y + up]]);
  });
}

function frameOf(places: readonly Place[]): { left: number; bottom: number; width: number; height: number } {
  let [left, right, bottom, top] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of places) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return { left, bottom, width: right - left, height: top - bottom };
}
