/**
 * A graphology graph, as the engine sees it. Nothing of it is copied: nodes and relationships hold graphology's own
 * attributes, are made when a query first meets them, and follow the graph's events.
 */
import type { AbstractGraph } from 'graphology-types';
import type { Value } from '../values/value.ts';
import type { Attributes } from './attributes.ts';
import { GraphologyNode, GraphologyRelationship, type Neighborhood } from './entities.ts';
import { NodeIndex } from './node-index.ts';
import type { PropertyGraph } from './property-graph.ts';
import { RelationshipCounts } from './relationship-counts.ts';

/** Any graphology graph whose nodes have a `label` and whose edges have a `type`. */
export type LabelledGraph = AbstractGraph;

const known = new WeakMap<LabelledGraph, GraphologyGraph>();

/** The same one for the same graph, for as long as that lives. */
export function graphologyGraph(graph: LabelledGraph): GraphologyGraph {
  const there = known.get(graph);
  if (there) return there;
  const made = new GraphologyGraph(graph);
  known.set(graph, made);
  return made;
}

class GraphologyGraph implements PropertyGraph, Neighborhood {
  readonly #graph: LabelledGraph;
  readonly #nodes = new Map<string, GraphologyNode>();
  readonly #relationships = new Map<string, GraphologyRelationship>();
  #index: NodeIndex | null = null;
  #counts: RelationshipCounts | null = null;

  constructor(graph: LabelledGraph) {
    this.#graph = graph;
    this.#followNodes();
    this.#followRelationships();
  }

  nodes(): readonly GraphologyNode[] {
    return this.#indexed().nodes;
  }

  labelled(label: string): readonly GraphologyNode[] {
    return this.#indexed().labelled(label);
  }

  isIndexed(property: string): boolean {
    return property === 'id' || property === 'name';
  }

  find(property: string, value: Value): readonly GraphologyNode[] | null {
    if (!this.isIndexed(property)) return null;
    if (typeof value !== 'string') return [];
    if (property === 'name') return this.#indexed().named(value);
    return this.#graph.hasNode(value) ? [this.#node(value)] : [];
  }

  countNodes(label: string | null): number {
    return label === null ? this.#graph.order : this.labelled(label).length;
  }

  countRelationships(from: string | null, type: string | null, to: string | null): number {
    this.#counts ??= RelationshipCounts.of(this.#graph);
    return this.#counts.count(from, type, to);
  }

  outgoing(key: string): readonly GraphologyRelationship[] {
    const found: GraphologyRelationship[] = [];
    this.#graph.forEachOutEdge(key, (edge, attributes, start, end) => {
      found.push(this.#relationship(edge, attributes, start, end));
    });
    return found;
  }

  incoming(key: string): readonly GraphologyRelationship[] {
    const found: GraphologyRelationship[] = [];
    this.#graph.forEachInEdge(key, (edge, attributes, start, end) => {
      found.push(this.#relationship(edge, attributes, start, end));
    });
    return found;
  }

  #indexed(): NodeIndex {
    if (this.#index) return this.#index;
    const nodes: GraphologyNode[] = [];
    this.#graph.forEachNode((key, attributes) => {
      nodes.push(this.#nodes.get(key) ?? this.#newNode(key, attributes));
    });
    return (this.#index = new NodeIndex(nodes));
  }

  #node(key: string): GraphologyNode {
    return this.#nodes.get(key) ?? this.#newNode(key, this.#graph.getNodeAttributes(key));
  }

  #newNode(key: string, attributes: Attributes): GraphologyNode {
    const node = new GraphologyNode(key, attributes, this);
    this.#nodes.set(key, node);
    return node;
  }

  #relationship(key: string, attributes: Attributes, start: string, end: string): GraphologyRelationship {
    const there = this.#relationships.get(key);
    if (there) return there;
    const made = new GraphologyRelationship(key, attributes, this.#node(start), this.#node(end));
    this.#relationships.set(key, made);
    return made;
  }

  #followNodes(): void {
    this.#graph.on('nodeAdded', ({ key, attributes }) => {
      this.#index?.add(this.#newNode(key, attributes));
    });
    this.#graph.on('nodeDropped', ({ key }) => {
      this.#nodes.delete(key);
      this.#index = null;
    });
    this.#graph.on('nodeAttributesUpdated', ({ key, attributes }) => {
      const node = this.#nodes.get(key);
      if (!node) return;
      if (node.label !== attributes['label']) this.#counts = null;
      node.refresh(attributes);
      this.#index = null;
    });
    this.#graph.on('eachNodeAttributesUpdated', () => {
      this.#forget();
    });
    this.#graph.on('cleared', () => {
      this.#forget();
    });
  }

  #followRelationships(): void {
    const changed = (key: string, source: string, target: string): void => {
      this.#relationships.delete(key);
      this.#nodes.get(source)?.forgetNeighbors();
      this.#nodes.get(target)?.forgetNeighbors();
      this.#counts = null;
    };
    this.#graph.on('edgeAdded', ({ key, source, target }) => {
      changed(key, source, target);
    });
    this.#graph.on('edgeDropped', ({ key, source, target }) => {
      changed(key, source, target);
    });
    this.#graph.on('edgeAttributesUpdated', ({ key }) => {
      changed(key, this.#graph.source(key), this.#graph.target(key));
    });
    this.#graph.on('eachEdgeAttributesUpdated', () => {
      this.#forget();
    });
    this.#graph.on('edgesCleared', () => {
      this.#forget();
    });
  }

  #forget(): void {
    this.#nodes.clear();
    this.#relationships.clear();
    this.#index = null;
    this.#counts = null;
  }
}
