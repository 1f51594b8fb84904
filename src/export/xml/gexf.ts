/** The graph in GEXF 1.3, for Gephi. */
import type { MultiDirectedGraph } from 'graphology';
import type { Graph } from '../../graph.ts';
import { toGraphology } from '../graphology.ts';
import { withoutImpossible } from './xml.ts';

/** What Gephi shows on a node, of the properties that it may have. */
const captions = ['name', 'title', 'text'] as const;

/**
 * The graph as a GEXF document. In GEXF a node's `label` is what is shown, so the label of the ontology stands in the
 * attribute `kindOfNode`; a list is JSON.
 */
export async function toGexf(graph: Graph): Promise<string> {
  const { write } = await import('graphology-gexf');
  return write(toGraphology(graph) as MultiDirectedGraph, {
    formatNode(id, { label, ...properties }) {
      const caption = captions.map((name) => properties[name] as unknown).find((value) => typeof value === 'string');
      return {
        label: withoutImpossible(caption ?? id),
        attributes: { kindOfNode: label as string, ...cleaned(properties) },
      };
    },
    formatEdge: (_, { type, ...properties }) => ({
      label: type as string,
      attributes: { type: type as string, ...cleaned(properties) },
    }),
    version: '1.3',
  });
}

/** Lists as JSON: few programs read GEXF's own. What XML can't hold would make a document that nobody opens. */
function cleaned(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const text = Array.isArray(value) ? JSON.stringify(value) : value;
      return [name, typeof text === 'string' ? withoutImpossible(text) : text];
    }),
  );
}
