/**
 * A graph in the form that a page carries: a third of its JSON. What follows from the rest is left out (ids, keys,
 * evidence in full, the words that stand in the text) and made anew when the page is opened.
 */
import { edgeKey, evidenceOf, parseEvidence } from '../../identity.ts';
import { relationships, type Label, type RelationshipType } from '../../ontology.ts';
import { ordered, wordsOf, type Edge, type Graph, type Node, type Properties } from '../../graph.ts';

/** One article and all that it supports; what belongs to no article has the empty id. */
export interface PackedPart {
  readonly article: string;
  /** The id without the article's at its beginning, the label, the properties. */
  readonly nodes: readonly (readonly [id: string, label: Label, properties: Properties])[];
  readonly edges: readonly PackedEdge[];
}

/** Ends are places in `nodes`; the evidence is start, end and rule, one after another. */
export type PackedEdge =
  | readonly [
      type: RelationshipType,
      from: number,
      to: number,
      evidence: readonly (string | number)[],
      properties: Properties,
    ]
  /** One that does not follow from the rest, as it is. */
  | Edge;

/** @param graph of one article, or of what belongs to none */
export function pack(article: string, graph: Graph): PackedPart {
  const places = new Map(graph.nodes.map(({ id }, place) => [id, place]));
  const text = textOf(graph.nodes, article);
  return {
    article,
    nodes: graph.nodes.map(({ id, label, properties }) => [
      id.startsWith(article) ? id.slice(article.length) : id,
      label,
      properties,
    ]),
    edges: graph.edges.map((edge) => {
      const [from, to] = [places.get(edge.from), places.get(edge.to)];
      const { evidence, words, ...properties } = edge.properties;
      if (from === undefined || to === undefined || !Array.isArray(evidence) || !Array.isArray(words)) return edge;
      const parsed = (evidence as string[]).map(parseEvidence);
      const flat = parsed.flatMap((one) => (one ? [one.start, one.end, one.rule] : []));
      const short: PackedEdge = [edge.type, from, to, flat, properties];
      return isSame(edge, unpackEdge(short, article, text, graph.nodes)) ? short : edge;
    }),
  };
}

export function unpack({ article, nodes: packed, edges }: PackedPart): Graph {
  const nodes = packed.map(([id, label, properties]): Node => ({ id: article + id, label, properties }));
  const text = textOf(nodes, article);
  return ordered(
    nodes,
    edges.map((edge) => unpackEdge(edge, article, text, nodes)),
  );
}

function textOf(nodes: readonly Node[], article: string): string {
  const text = nodes.find(({ id }) => id === article)?.properties['text'];
  return typeof text === 'string' ? text : '';
}

function unpackEdge(packed: PackedEdge, article: string, text: string, nodes: readonly Node[]): Edge {
  if ('key' in packed) return packed;
  const [type, fromPlace, toPlace, flat, rest] = packed;
  const [from, to] = [nodes[fromPlace]!.id, nodes[toPlace]!.id];
  const by = relationships[type].distinguishedBy;
  const evidence: string[] = [];
  const words: string[] = [];
  for (let i = 0; i + 2 < flat.length; i += 3) {
    const span = { start: Number(flat[i]), end: Number(flat[i + 1]) };
    evidence.push(evidenceOf(article, span, String(flat[i + 2])));
    words.push(wordsOf(text, span));
  }
  const properties = { ...rest, evidence, words };
  return {
    key: edgeKey(type, from, to, by === undefined ? undefined : String(rest[by])),
    ...{ type, from, to },
    properties: Object.fromEntries(Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1))),
  };
}

function isSame(one: Edge, other: Edge): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
