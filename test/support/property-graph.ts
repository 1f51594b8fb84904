/** A small graph in memory to which CREATE can add: nodes may have none or several labels, properties any value. */
import type { GraphNode, GraphRelationship, WritableGraph } from '../../src/query/graph/property-graph.ts';
import type { MapValue, Value } from '../../src/query/values/value.ts';

export class SmallGraph implements WritableGraph {
  readonly #nodes: SmallNode[] = [];
  readonly #relationships: SmallRelationship[] = [];

  nodes(): readonly GraphNode[] {
    return this.#nodes;
  }

  labelled(label: string): readonly GraphNode[] {
    return this.#nodes.filter((node) => node.hasLabel(label));
  }

  isIndexed(): boolean {
    return false;
  }

  find(): null {
    return null;
  }

  countNodes(label: string | null): number {
    return label === null ? this.#nodes.length : this.labelled(label).length;
  }

  countRelationships(from: string | null, type: string | null, to: string | null): number {
    return this.#relationships.filter(
      (one) =>
        (type ?? one.type) === one.type &&
        (from === null || one.start().hasLabel(from)) &&
        (to === null || one.end().hasLabel(to)),
    ).length;
  }

  createNode(labels: readonly string[], properties: MapValue): GraphNode {
    const node = new SmallNode(`n${this.#nodes.length}`, labels, properties);
    this.#nodes.push(node);
    return node;
  }

  createRelationship(type: string, start: GraphNode, end: GraphNode, properties: MapValue): GraphRelationship {
    const key = `r${this.#relationships.length}`;
    const relationship = new SmallRelationship(key, type, start as SmallNode, end as SmallNode, properties);
    this.#relationships.push(relationship);
    relationship.start().starting.push(relationship);
    relationship.end().ending.push(relationship);
    return relationship;
  }
}

class SmallNode implements GraphNode {
  readonly kind = 'node';
  readonly key: string;
  readonly starting: SmallRelationship[] = [];
  readonly ending: SmallRelationship[] = [];
  readonly #labels: readonly string[];
  readonly #properties: MapValue;

  constructor(key: string, labels: readonly string[], properties: MapValue) {
    this.key = key;
    this.#labels = [...new Set(labels)];
    this.#properties = properties;
  }

  labels(): readonly string[] {
    return this.#labels;
  }

  hasLabel(label: string): boolean {
    return this.#labels.includes(label);
  }

  property(name: string): Value {
    return this.#properties.get(name) ?? null;
  }

  properties(): MapValue {
    return this.#properties;
  }

  outgoing(): readonly GraphRelationship[] {
    return this.starting;
  }

  incoming(): readonly GraphRelationship[] {
    return this.ending;
  }
}

class SmallRelationship implements GraphRelationship {
  readonly kind = 'relationship';
  readonly key: string;
  readonly type: string;
  readonly #start: SmallNode;
  readonly #end: SmallNode;
  readonly #properties: MapValue;

  constructor(key: string, type: string, start: SmallNode, end: SmallNode, properties: MapValue) {
    this.key = key;
    this.type = type;
    this.#start = start;
    this.#end = end;
    this.#properties = properties;
  }

  start(): SmallNode {
    return this.#start;
  }

  end(): SmallNode {
    return this.#end;
  }

  property(name: string): Value {
    return this.#properties.get(name) ?? null;
  }

  properties(): MapValue {
    return this.#properties;
  }
}
