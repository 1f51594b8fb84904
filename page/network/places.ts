/** Where nodes stand in a picture of one article, or of several beside one another. */
import type { Node } from '../../src/graph.ts';
import { articleOf } from '../../src/identity.ts';
import type { Positions } from '../../src/export/html/layout.ts';

type Place = readonly [x: number, y: number];

const gap = 250;

/** Articles share no node, so the picture of each stays as it is, and they stand in rows. */
export function placesOf(nodes: readonly Node[], positions: Positions): ReadonlyMap<string, Place> {
  const articles = new Map<string, [string, Place][]>();
  for (const { id } of nodes) {
    const place = positions[id];
    if (!place) continue;
    const article = articles.get(articleOf(id));
    if (article) article.push([id, place]);
    else articles.set(articleOf(id), [[id, place]]);
  }
  const pictures = [...articles.values()].map((places) => ({
    places,
    frame: frameOf(places.map(([, place]) => place)),
  }));
  const columns = Math.ceil(Math.sqrt(pictures.length));
  const cell = {
    width: gap + Math.max(...pictures.map(({ frame }) => frame.width)),
    height: gap + Math.max(...pictures.map(({ frame }) => frame.height)),
  };
  return new Map(
    pictures.flatMap(({ places, frame }, i) => {
      const [right, up] = [
        (i % columns) * cell.width - frame.left,
        -Math.floor(i / columns) * cell.height - frame.bottom,
      ];
      return places.map(([id, [x, y]]): [string, Place] => [id, [x + right, y + up]]);
    }),
  );
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
