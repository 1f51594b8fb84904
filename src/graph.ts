/**
 * The graph: nodes and edges with their evidence, immutable once built. `GraphBuilder` collects what the rules find
 * and merges what they find twice; `build` orders everything, so that the same facts give the same bytes.
 */
import type { Article } from './article.ts';
import { uncalibrated, type Calibration } from './graph/calibration.ts';
import { articleOf, edgeKey, evidenceOf, nodeId } from './identity.ts';
import { relationships, type Label, type RelationshipType } from './ontology.ts';
import type { Span } from './span.ts';

export type PropertyValue = string | number | boolean | readonly string[] | readonly number[];
export type Properties = Readonly<Record<string, PropertyValue>>;

export interface Node {
  readonly id: string;
  readonly label: Label;
  /** Everything but the id. An absent property is absent, never null. */
  readonly properties: Properties;
}

export interface Edge {
  readonly key: string;
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** With `evidence`, `words` and `confidence`. */
  readonly properties: Properties;
}

/** Nodes ordered by id, edges by key. */
export interface Graph {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
}

/** A stretch of text that supports a fact, and the rule or model that read it there. */
export interface Evidence extends Span {
  readonly rule: string;
}

export interface NewEdge {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly properties?: Record<string, PropertyValue | undefined> | undefined;
  readonly evidence: readonly Evidence[];
  /** How sure the model that read it is, 0 to 1, by default 1. Of MENTIONED_IN: that the node is one. */
  readonly score?: number | undefined;
}

const longestWords = 200;

/** What an edge shows of its evidence: at most 200 code units, never half of a character. */
export function wordsOf(text: string, span: Span): string {
  const end = Math.min(span.end, span.start + longestWords);
  const splitsCharacter = end < span.end && /[\uD800-\uDBFF]/.test(text[end - 1] ?? '');
  return text.slice(span.start, splitsCharacter ? end - 1 : end);
}

/** Code-unit order, the same on every machine. */
export function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Orders nodes by id and edges by key. */
export function ordered(nodes: Iterable<Node>, edges: Iterable<Edge>): Graph {
  return {
    nodes: [...nodes].sort((a, b) => compare(a.id, b.id)),
    edges: [...edges].sort((a, b) => compare(a.key, b.key)),
  };
}

/** The graphs of different articles as one. They share no node, because a node belongs to one article. */
export function joined(graphs: Iterable<Graph>): Graph {
  const all = [...graphs];
  return ordered(
    all.flatMap((graph) => graph.nodes),
    all.flatMap((graph) => graph.edges),
  );
}

/** The part of a graph that one article supports: its Article node, the nodes that belong to it and their edges. */
export function partOf(graph: Graph, article: string): Graph {
  return {
    nodes: graph.nodes.filter((node) => articleOf(node.id) === article),
    edges: graph.edges.filter((edge) => articleOf(edge.from) === article),
  };
}

function present(properties: Record<string, PropertyValue | undefined>): Properties {
  return Object.fromEntries(
    Object.entries(properties)
      .filter((entry): entry is [string, PropertyValue] => entry[1] !== undefined)
      .sort(([a], [b]) => compare(a, b)),
  );
}

/** In the order of the text, none twice. */
function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const sorted = [...evidence].sort((a, b) => a.start - b.start || a.end - b.end || compare(a.rule, b.rule));
  return sorted.filter(({ start, end, rule }, i) => {
    const before = sorted[i - 1];
    return before?.start !== start || before.end !== end || before.rule !== rule;
  });
}

/** Collects the facts of one article. */
export class GraphBuilder {
  readonly article: Article;
  readonly #calibration: Calibration;
  readonly #nodes = new Map<string, Node>();
  readonly #edges = new Map<string, NewEdge & { readonly evidence: Evidence[]; score?: number | undefined }>();

  /** @param calibration what makes confidences of scores; by default they are taken as they are */
  constructor(article: Article, calibration: Calibration = uncalibrated) {
    this.article = article;
    this.#calibration = calibration;
    const { id, title, date, source, byline, url, language, sha256, text } = article;
    const properties = present({ title, date, source, byline, url, language, sha256, text });
    this.#nodes.set(id, { id, label: 'Article', properties });
  }

  /**
   * Adds a node and returns its id, made of its label and first mention. A second node of the same label with the
   * same first mention is the same node: the first one's properties stay.
   */
  node(label: Exclude<Label, 'Article'>, first: Span, properties: Record<string, PropertyValue | undefined>): string {
    const id = nodeId(this.article.id, label, first);
    if (!this.#nodes.has(id)) this.#nodes.set(id, { id, label, properties: present(properties) });
    return id;
  }

  /** Adds an edge, or a second support to the one that is there: evidence adds up, the higher score stays. */
  edge(edge: NewEdge): void {
    const by = relationships[edge.type].distinguishedBy;
    const distinction = by === undefined ? undefined : String(edge.properties?.[by]);
    const key = edgeKey(edge.type, edge.from, edge.to, distinction);
    const known = this.#edges.get(key);
    if (!known) {
      const { type, from, to, properties, evidence, score } = edge;
      this.#edges.set(key, { type, from, to, properties, evidence: [...evidence], score });
      return;
    }
    for (const one of edge.evidence) known.evidence.push(one);
    known.score = Math.max(known.score ?? 1, edge.score ?? 1);
  }

  /** How probable it is that a node that was added is such a thing. */
  judge(id: string, score: number): void {
    const mention = this.#edges.get(edgeKey('MENTIONED_IN', id, this.article.id));
    if (mention) mention.score = score;
  }

  /** The nodes added so far. */
  get nodes(): Iterable<Node> {
    return this.#nodes.values();
  }

  /** The edges added so far. */
  get edges(): Iterable<NewEdge> {
    return this.#edges.values();
  }

  /** The graph. Its builder is left without edges: of a long article they would be in memory twice. */
  build(): Graph {
    const sure = this.#nodeConfidences();
    const nodes = [...this.#nodes.values()].map((node): Node => {
      const confidence = sure.get(node.id);
      return confidence === undefined ? node : { ...node, properties: present({ ...node.properties, confidence }) };
    });
    const edges: Edge[] = [];
    for (const [key, edge] of this.#edges) {
      edges.push(this.#built(key, edge, sure));
      this.#edges.delete(key);
    }
    return ordered(nodes, edges);
  }

  #built(key: string, edge: NewEdge, sure: ReadonlyMap<string, number>): Edge {
    const { type, from, to, properties, evidence } = edge;
    const sorted = inOrder(evidence);
    const ends = Math.min(sure.get(from) ?? 1, sure.get(to) ?? 1);
    return {
      key,
      type,
      from,
      to,
      properties: present({
        ...properties,
        evidence: sorted.map((one) => evidenceOf(this.article.id, one, one.rule)),
        words: sorted.map((one) => wordsOf(this.article.text, one)),
        confidence: type === 'MENTIONED_IN' ? ends : rounded(ends * this.#calibration.edge(edge)),
      }),
    };
  }

  /** Of every node that is mentioned. */
  #nodeConfidences(): ReadonlyMap<string, number> {
    const mentions = [...this.#edges.values()].filter(({ type }) => type === 'MENTIONED_IN');
    return new Map(
      mentions.flatMap((mention) => {
        const node = this.#nodes.get(mention.from);
        return node ? [[node.id, rounded(this.#calibration.node(node, mention))] as const] : [];
      }),
    );
  }
}

/** More digits than three would say more than is known. */
function rounded(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
