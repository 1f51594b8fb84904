/** The graph in GEXF 1.3, for Gephi. */
import type { MultiDirectedGraph } from 'graphology';
import type { Graph } from '../graph.ts';
import { toGraphology } from './graphology.ts';

/** What Gephi shows on a node, of the properties that it may have. */
const captions = ['name', 'title', 'text'] as const;

/**
 * The graph as a GEXF document. In GEXF a node's `label` is what is shown, so the label of the ontology stands in the
 * attribute `kindOfNode`; a list is a list of its values.
 */
export async function toGexf(graph: Graph): Promise<string> {
  const { write } = await import('graphology-gexf');
  return write(toGraphology(graph) as MultiDirectedGraph, {
    formatNode(id, { label, ...properties }) {
      const caption = captions.map((name) => properties[name] as unknown).find((value) => typeof value === 'string');
      return { label: caption ?? id, attributes: { kindOfNode: label as string, ...properties } };
    },
    formatEdge: (_, { type, ...properties }) => ({
      label: type as string,
      attributes: { type: type as string, ...properties },
    }),
    version: '1.3',
  });
}
