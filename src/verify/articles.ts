import type { Graph } from '../graph.ts';

/** The text of every article of a graph, by id. */
export function articleTexts(graph: Graph): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { id, label, properties } of graph.nodes) {
    if (label === 'Article' && typeof properties['text'] === 'string') texts.set(id, properties['text']);
  }
  return texts;
}
