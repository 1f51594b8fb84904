import { MultiDirectedGraph } from 'graphology';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromGraphology, toGraphology, type NewsMultiGraph } from '../../../src/export/graphology.ts';
import { jsonPieces, toJson, toJsonLine } from '../../../src/export/json/json.ts';
import { fromJson, fromJsonLine, GraphFormatError } from '../../../src/export/json/read-json.ts';
import { ferryGraphs } from '../../support/ferry.ts';
import { madeUpText, randomGraph } from '../../support/graphs.ts';

const [crash, after] = ferryGraphs();

describe('the JSON of a graph', () => {
  it('has the shape of a serialized graphology graph', () => {
    const json = toJson(after!);
    expect(Object.keys(json)).toEqual(['attributes', 'nodes', 'edges']);
    expect(json.nodes[0]).toMatchObject({ key: 'after', attributes: { label: 'Article', date: '2024-06-10' } });
    expect(json.edges[0]).toEqual({
      key: 'after#Event:55-60 MENTIONED_IN after',
      source: 'after#Event:55-60',
      target: 'after',
      attributes: {
        type: 'MENTIONED_IN',
        confidence: 1,
        evidence: ['after#55-60@test/by-hand'],
        kinds: ['trigger'],
        spans: [55, 60],
        words: ['crash'],
      },
    });
    const network: NewsMultiGraph = new MultiDirectedGraph();
    network.import(json);
    expect(fromGraphology(network)).toEqual(after);
  });

  it('gives back random graphs as they were, and so does graphology', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const graph = randomGraph({ seed, id: 'one', text: madeUpText(seed, 60), nodes: 12, edges: 30 });
        const text = JSON.stringify(toJson(graph));
        expect(JSON.stringify(toJson(fromJson(JSON.parse(text))))).toBe(text);
        expect(JSON.stringify(fromGraphology(toGraphology(graph)))).toBe(JSON.stringify(graph));
        expect([...jsonPieces(graph)].join('')).toBe(text);
        expect(fromJsonLine(toJsonLine('given id', graph))).toEqual({ id: 'given id', graph });
      }),
    );
  });

  it('comes in pieces that join, however many nodes and edges there are', () => {
    const graph = randomGraph({ seed: 1, id: 'one', text: madeUpText(1, 2000), nodes: 1100, edges: 1600 });
    const pieces = [...jsonPieces(graph, '\n')];
    expect(pieces.length).toBeGreaterThan(7);
    expect(JSON.parse(pieces.join(''))).toEqual(toJson(graph));
  });

  it('may come in another order', () => {
    const { nodes, edges } = toJson(crash!);
    expect(fromJson({ edges: [...edges].reverse(), nodes: [...nodes].reverse() })).toEqual(crash);
  });

  const node = { key: 'a', attributes: { label: 'Person' } };
  it.each([
    [null, 'not a serialized graph: Invalid input: expected object, received null'],
    [{ nodes: [] }, 'not a serialized graph: edges: Invalid input: expected array, received undefined'],
    [{ nodes: [node, { key: 'b', attributes: {} }], edges: [] }, 'nodes[1].attributes.label: Invalid input'],
    [
      { nodes: [{ key: 'b', attributes: { label: 'Person', name: null } }], edges: [] },
      'nodes[0].attributes.name: expected a string,',
    ],
    [
      { nodes: [{ key: 'b', attributes: { label: 'Person', name: [1, 'x'] } }], edges: [] },
      'attributes.name: expected a string,',
    ],
    [
      { nodes: [node], edges: [{ key: 'e', source: 'a', target: 1 }] },
      'edges[0].target: Invalid input: expected string',
    ],
  ])('%j is refused', (json, message) => {
    expect(() => fromJson(json)).toThrow(GraphFormatError);
    expect(() => fromJson(json)).toThrow(message);
  });

  it.each([
    ['{', 'not JSON: '],
    ['{"id": "a"}', 'not a line with "id" and "graph": graph: Invalid input'],
  ])('the line %s is refused', (line, message) => {
    expect(() => fromJsonLine(line)).toThrow(GraphFormatError);
    expect(() => fromJsonLine(line)).toThrow(message);
  });
});
