import type { PageData } from '../../src/export/html.ts';
import type { Positions } from '../../src/export/html/layout.ts';
import { unpack } from '../../src/export/html/packed.ts';
import { joined, type Graph } from '../../src/graph.ts';

/** The graph that a page carries in parts, and where its nodes stand. */
export function opened(parts: PageData['parts']): { readonly graph: Graph; readonly positions: Positions } {
  const positions = parts.flatMap(({ article, positions }) =>
    Object.entries(positions).map(([id, place]) => [article + id, place] as const),
  );
  return { graph: joined(parts.map(unpack)), positions: Object.fromEntries(positions) };
}
