import { parse } from 'graphology-gexf';
import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { toGexf } from '../../../src/export/xml/gexf.ts';
import { ferryGraphs } from '../../support/ferry.ts';

describe('GEXF', () => {
  it('is read back with every node, edge and property', async () => {
    const [graph] = ferryGraphs();
    const network = parse(MultiDirectedGraph, await toGexf(graph!));
    expect(network.order).toBe(graph!.nodes.length);
    expect(network.size).toBe(graph!.edges.length);
    for (const { id, label, properties } of graph!.nodes) {
      const shown = properties['name'] ?? properties['title'] ?? properties['text'];
      expect(network.getNodeAttributes(id)).toMatchObject({ kindOfNode: label, label: shown });
      expect(network.getNodeAttribute(id, 'spans')).toBe(
        properties['spans'] === undefined ? undefined : JSON.stringify(properties['spans']),
      );
    }
    for (const { key, type, properties } of graph!.edges) {
      expect(network.getEdgeAttributes(key)).toMatchObject({ type, evidence: JSON.stringify(properties['evidence']) });
    }
  });
});
