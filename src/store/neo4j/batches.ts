import type { Graph } from '../../graph.ts';
import { articleIn } from '../article-graph.ts';

/** Graphs by article id, to be written in one transaction. */
export type Batch = ReadonlyMap<string, Graph>;

/** The rows that a graph takes: one for each node and edge. */
export function rowsOf(graph: Graph): number {
  return graph.nodes.length + graph.edges.length;
}

/**
 * Puts graphs together until they have so many rows; one graph is never split. A second graph of the same article
 * goes into a later batch.
 */
export function batches(graphs: readonly Graph[], mostRows: number): Batch[] {
  const complete: Batch[] = [];
  let batch = new Map<string, Graph>();
  let rows = 0;
  for (const graph of graphs) {
    const article = articleIn(graph);
    if (batch.size > 0 && (batch.has(article) || rows + rowsOf(graph) > mostRows)) {
      complete.push(batch);
      batch = new Map();
      rows = 0;
    }
    batch.set(article, graph);
    rows += rowsOf(graph);
  }
  if (batch.size > 0) complete.push(batch);
  return complete;
}
