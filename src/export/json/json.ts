/** The two JSON forms of a graph: the serialized graphology graph, and one line of JSON for each article. */
import type { Edge, Graph, Node } from '../../graph.ts';
import { edgeAttributes, nodeAttributes, type EdgeAttributes, type NodeAttributes } from '../graphology.ts';

/** The serialized graphology graph; `new MultiDirectedGraph().import(json)` takes it. */
export interface GraphJson {
  attributes: Record<string, unknown>;
  nodes: NodeJson[];
  edges: EdgeJson[];
}

export interface NodeJson {
  key: string;
  attributes: NodeAttributes;
}

export interface EdgeJson {
  key: string;
  source: string;
  target: string;
  attributes: EdgeAttributes;
}

/** One line of a JSON lines file: an article's id, and the graph of that article alone. */
export interface GraphLine {
  readonly id: string;
  readonly graph: GraphJson;
}

/** The graph in the form that `JSON.stringify` writes. */
export function toJson(graph: Graph): GraphJson {
  return { attributes: {}, nodes: graph.nodes.map(nodeJson), edges: graph.edges.map(edgeJson) };
}

function nodeJson(node: Node): NodeJson {
  return { key: node.id, attributes: nodeAttributes(node) };
}

function edgeJson(edge: Edge): EdgeJson {
  return { key: edge.key, source: edge.from, target: edge.to, attributes: edgeAttributes(edge) };
}

/**
 * What `JSON.stringify(toJson(graph))` writes, in pieces: the whole may be longer than a string can be.
 *
 * @param lineBreak stands around every node and edge
 */
export function* jsonPieces(graph: Graph, lineBreak: '' | '\n' = ''): Generator<string> {
  yield '{"attributes":{},"nodes":[';
  yield* listed(graph.nodes, nodeJson, lineBreak);
  yield '],"edges":[';
  yield* listed(graph.edges, edgeJson, lineBreak);
  yield ']}';
}

/** So many nodes or edges are one piece. */
const AT_ONCE = 500;

function* listed<One>(all: readonly One[], json: (one: One) => unknown, lineBreak: string): Generator<string> {
  for (let i = 0; i < all.length; i += AT_ONCE) {
    const some = all.slice(i, i + AT_ONCE).map((one) => lineBreak + JSON.stringify(json(one)));
    yield `${i === 0 ? '' : ','}${some.join(',')}`;
  }
  if (all.length > 0) yield lineBreak;
}

/**
 * One line of a JSON lines file, a {@link GraphLine} without the line break, in pieces.
 *
 * @param id the id that the article was given in the input
 */
export function* jsonLinePieces(id: string, graph: Graph): Generator<string> {
  yield `{"id":${JSON.stringify(id)},"graph":`;
  yield* jsonPieces(graph);
  yield '}';
}

/** The line of {@link jsonLinePieces} as one string. */
export function toJsonLine(id: string, graph: Graph): string {
  return [...jsonLinePieces(id, graph)].join('');
}

/** The last line of a JSON lines file, without the line break, in pieces: the identities across its articles. */
export function* identitiesPieces(identities: Graph): Generator<string> {
  yield '{"identities":';
  yield* jsonPieces(identities);
  yield '}';
}
