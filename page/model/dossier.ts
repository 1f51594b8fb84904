/** The articles of a page and their graph, to look things up in. */
import type { Positions } from '../../src/export/html/layout.ts';
import type { Edge, Graph, Node } from '../../src/graph.ts';
import { articleOf, parseEvidence } from '../../src/identity.ts';
import { unflatten, type Span } from '../../src/span.ts';
import type { Label, RelationshipType } from '../../src/ontology.ts';

/** One article, and of its graph what is sure enough to be shown. */
export interface Chapter {
  readonly article: Node;
  readonly text: string;
  readonly graph: Graph;
}

/** What is lit up: a node, or an edge. */
export interface Selection {
  readonly kind: 'node' | 'edge';
  /** The node's id, the edge's key. */
  readonly id: string;
}

export class Dossier {
  readonly chapters: readonly Chapter[];
  readonly positions: Positions;
  readonly graph: Graph;
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #edges: ReadonlyMap<string, Edge>;
  readonly #from = new Map<string, Edge[]>();
  readonly #to = new Map<string, Edge[]>();

  constructor(graph: Graph, positions: Positions) {
    this.graph = graph;
    this.positions = positions;
    this.#nodes = new Map(graph.nodes.map((node) => [node.id, node]));
    this.#edges = new Map(graph.edges.map((edge) => [edge.key, edge]));
    for (const edge of graph.edges) {
      listed(this.#from, edge.from, edge);
      listed(this.#to, edge.to, edge);
    }
    this.chapters = chaptersOf(graph);
  }

  node(id: string): Node | undefined {
    return this.#nodes.get(id);
  }

  edge(key: string): Edge | undefined {
    return this.#edges.get(key);
  }

  /** The edges of that type, or of every type, that begin at the node. */
  from(id: string, type?: RelationshipType): readonly Edge[] {
    const all = this.#from.get(id) ?? [];
    return type === undefined ? all : all.filter((edge) => edge.type === type);
  }

  to(id: string, type?: RelationshipType): readonly Edge[] {
    const all = this.#to.get(id) ?? [];
    return type === undefined ? all : all.filter((edge) => edge.type === type);
  }

  /** Whether the articles were compared, so that somebody whom several of them mean is one. */
  get isCompared(): boolean {
    return this.graph.nodes.some(({ label }) => label === 'Identity');
  }

  /** What several articles mean by the node, where they were compared and others mean it too. */
  identityOf({ id }: Node): Node | undefined {
    return this.#nodes.get(this.from(id, 'IDENTIFIED_AS')[0]?.to ?? '');
  }

  /** The articles' nodes that mean this: of an Identity all of its nodes, in the order of the articles; else itself. */
  meaning(node: Node): readonly Node[] {
    if (node.label !== 'Identity') return [node];
    return this.to(node.id, 'IDENTIFIED_AS').flatMap(({ from }) => this.#nodes.get(from) ?? []);
  }

  /** Everybody in all articles, each once as far as the articles were compared: Identities, and who has none. */
  everybody(...labels: readonly Label[]): Node[] {
    return this.graph.nodes.filter((node) =>
      node.label === 'Identity'
        ? labels.includes(node.properties['kind'] as Label)
        : labels.includes(node.label) && this.identityOf(node) === undefined,
    );
  }

  chapterOf(id: string): Chapter | undefined {
    const article = articleOf(id);
    return this.chapters.find((chapter) => chapter.article.id === article);
  }

  /** Where the article mentions the node, in its order; of a Statement what is said. */
  mentions(node: Node): Span[] {
    if (node.label === 'Statement') return spansIn(node.properties['spans']);
    return this.from(node.id, 'MENTIONED_IN').flatMap(({ properties }) => spansIn(properties['spans']));
  }

  /** The stretches of text that prove what is selected. */
  proofs({ kind, id }: Selection): Span[] {
    const node = kind === 'node' ? this.node(id) : undefined;
    if (node) return this.mentions(node);
    const edge = kind === 'edge' ? this.edge(id) : undefined;
    return edge ? evidenceIn(edge) : [];
  }

  /** Whether there is still such a node or edge. */
  has({ kind, id }: Selection): boolean {
    return kind === 'node' ? this.#nodes.has(id) : this.#edges.has(id);
  }

  /** The nodes of one label in a chapter, in the order of the text. */
  inOrder(chapter: Chapter, ...labels: readonly Label[]): Node[] {
    const start = new Map(
      chapter.graph.nodes
        .filter(({ label }) => labels.includes(label))
        .map((node) => [node, this.mentions(node)[0]?.start ?? 0]),
    );
    return [...start.keys()].sort((one, other) => start.get(one)! - start.get(other)!);
  }
}

/** The stretches that support an edge. */
export function evidenceIn(edge: Edge): Span[] {
  const { evidence } = edge.properties;
  if (!Array.isArray(evidence)) return [];
  return (evidence as string[]).flatMap((one) => parseEvidence(one) ?? []);
}

function chaptersOf({ nodes, edges }: Graph): Chapter[] {
  const parts = new Map<string, { nodes: Node[]; edges: Edge[] }>();
  for (const { id, label } of nodes) if (label === 'Article') parts.set(id, { nodes: [], edges: [] });
  for (const node of nodes) parts.get(articleOf(node.id))?.nodes.push(node);
  for (const edge of edges) parts.get(articleOf(edge.from))?.edges.push(edge);
  return [...parts].map(([id, graph]) => {
    const article = graph.nodes.find((node) => node.id === id)!;
    return { article, graph, text: String(article.properties['text'] ?? '') };
  });
}

function spansIn(flat: unknown): Span[] {
  return Array.isArray(flat) ? unflatten(flat as number[]) : [];
}

function listed(map: Map<string, Edge[]>, key: string, edge: Edge): void {
  const list = map.get(key);
  if (list) list.push(edge);
  else map.set(key, [edge]);
}
