/** A store in memory: one graphology graph, handed out to be walked, measured and drawn. */
import { MultiDirectedGraph } from 'graphology';
import { addToGraphology, type NewsMultiGraph } from '../export/graphology.ts';
import { ordered, type Edge, type Graph, type Node } from '../graph.ts';
import type { Decision } from '../identify/decisions/decisions.ts';
import { articleOf } from '../identity.ts';
import { articleLabels, articleRelationships } from '../ontology.ts';
import { articleIn, articleNodeIn } from './article-graph.ts';
import { MemoryIdentities } from './memory/identities.ts';
import { edgeProperties, nodeProperties, sameProperties } from './properties.ts';
import { replacedOf } from './replaced.ts';
import { storedArticle } from './stored-article.ts';
import type { IdentifySummary, Store, StoredArticle, WriteOptions, WriteSummary } from './store.ts';

/**
 * Keeps graphs in a graphology `MultiDirectedGraph`. A node's attributes are its `label` and its properties, an edge's
 * its `type` and its properties. Attributes that others add to `graph` (a community, a position) are left out of
 * what `read` returns.
 *
 * @example
 * const store = new MemoryStore();
 * await store.write([newsgraph.graph(article)]);
 * store.graph.forEachEdge((key, { type }, from, to) => console.log(from, type, to));
 */
export class MemoryStore implements Store {
  readonly graph: NewsMultiGraph = new MultiDirectedGraph();
  readonly #identities = new MemoryIdentities(this.graph, (article) => this.#graphOf(this.#nodesOf(article)));

  write(graphs: readonly Graph[], { onReplace }: WriteOptions = {}): Promise<WriteSummary> {
    return settled(() => {
      const summary = { added: 0, replaced: 0, unchanged: 0 };
      const articles = graphs.map(articleIn);
      for (const [i, graph] of graphs.entries()) summary[this.#writeOne(articles[i]!, graph, onReplace)]++;
      return summary;
    });
  }

  remove(articleId: string): Promise<boolean> {
    return settled(() => {
      if (this.#label(articleId) !== 'Article') return false;
      this.#drop(articleId);
      return true;
    });
  }

  read(articleId?: string): Promise<Graph> {
    return settled(() =>
      this.#graphOf(articleId === undefined ? this.graph.filterNodes(() => true) : this.#nodesOf(articleId)),
    );
  }

  identify(decisions?: readonly Decision[]): Promise<IdentifySummary> {
    return settled(() => this.#identities.identify(decisions));
  }

  isIdentified(): Promise<boolean> {
    return settled(() => this.#identities.isIdentified);
  }

  identities(): Promise<Graph> {
    return settled(() => this.#identities.all());
  }

  articles(): Promise<readonly StoredArticle[]> {
    return settled(() =>
      this.graph
        .filterNodes((_, { label }) => label === 'Article')
        .sort()
        .map((id) => storedArticle(id, this.graph.getNodeAttributes(id))),
    );
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** An article and what it supports; an Identity of which it leaves no two nodes goes too, others are put right. */
  #drop(article: string): void {
    const nodes = this.#nodesOf(article);
    const touched = new Set(nodes.flatMap((id) => this.#identities.of(id)));
    for (const id of nodes) this.graph.dropNode(id);
    this.#identities.putRight(touched);
  }

  #writeOne(article: string, graph: Graph, onReplace: WriteOptions['onReplace']): keyof WriteSummary {
    if (this.#label(article) !== 'Article') {
      addToGraphology(this.graph, graph);
      return 'added';
    }
    const before = this.#graphOf(this.#nodesOf(article));
    if (sameGraph(before, graph)) return 'unchanged';
    this.#drop(article);
    addToGraphology(this.graph, graph);
    const replaced = replacedOf(articleNodeIn(before), articleNodeIn(graph));
    if (replaced) onReplace?.(replaced);
    return 'replaced';
  }

  #label(id: string): string | undefined {
    return this.graph.hasNode(id) ? this.graph.getNodeAttribute(id, 'label') : undefined;
  }

  /** An article and all that it supports: every node has a MENTIONED_IN edge to its article. */
  #nodesOf(article: string): string[] {
    if (this.#label(article) !== 'Article') return [];
    return [article, ...this.graph.inNeighbors(article).filter((id) => articleOf(id) === article)];
  }

  #graphOf(ids: readonly string[]): Graph {
    const nodes: Node[] = [];
    const edges: Edge[] = [];
    for (const id of ids) {
      const attributes = this.graph.getNodeAttributes(id);
      if (!ofArticles.has(attributes.label)) continue;
      nodes.push({ id, label: attributes.label, properties: nodeProperties(attributes.label, attributes) });
      this.graph.forEachOutEdge(id, (key, { type, ...properties }, from, to) => {
        if (supported.has(type)) edges.push({ key, type, from, to, properties: edgeProperties(type, properties) });
      });
    }
    return ordered(nodes, edges);
  }
}

const ofArticles: ReadonlySet<string> = new Set(articleLabels);
const supported: ReadonlySet<string> = new Set(articleRelationships);

function sameGraph(one: Graph, other: Graph): boolean {
  return (
    one.nodes.length === other.nodes.length &&
    one.edges.length === other.edges.length &&
    one.nodes.every((node, i) => same(node.id, other.nodes[i]!.id, node, other.nodes[i]!)) &&
    one.edges.every((edge, i) => same(edge.key, other.edges[i]!.key, edge, other.edges[i]!))
  );
}

function same(key: string, otherKey: string, one: Node | Edge, other: Node | Edge): boolean {
  return key === otherKey && sameProperties(one.properties, other.properties);
}

/** The stores' interface is asynchronous; an error thrown here is a rejected promise as well. */
function settled<T>(action: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(action());
  });
}
