/** Nodes and relationships of a graphology graph, as the engine sees them. */
import type { MapValue, Value } from '../values/value.ts';
import { attributeValue, declarationsOfLabel, declarationsOfType, type Attributes } from './attributes.ts';
import type { GraphNode, GraphRelationship } from './property-graph.ts';

/** Where nodes find what begins and ends at them. */
export interface Neighborhood {
  outgoing(key: string): readonly GraphologyRelationship[];
  incoming(key: string): readonly GraphologyRelationship[];
}

export class GraphologyNode implements GraphNode {
  readonly kind = 'node';
  readonly key: string;
  label: string;
  #attributes: Attributes;
  #outgoing: readonly GraphologyRelationship[] | null = null;
  #incoming: readonly GraphologyRelationship[] | null = null;
  readonly #neighborhood: Neighborhood;

  constructor(key: string, attributes: Attributes, neighborhood: Neighborhood) {
    this.key = key;
    this.#attributes = attributes;
    this.label = attributes['label'] as string;
    this.#neighborhood = neighborhood;
  }

  labels(): readonly string[] {
    return [this.label];
  }

  hasLabel(label: string): boolean {
    return this.label === label;
  }

  property(name: string): Value {
    const value = this.#attributes[name];
    if (typeof value === 'string' && name !== 'label') return value;
    if (name === 'id') return this.key;
    if (name === 'label' || !Object.hasOwn(this.#attributes, name)) return null;
    return attributeValue(declarationsOfLabel(this.label), name, value);
  }

  properties(): MapValue {
    const names = Object.keys(this.#attributes).filter((name) => name !== 'label' && name !== 'id');
    return entriesOf(['id', ...names], this);
  }

  outgoing(): readonly GraphologyRelationship[] {
    return (this.#outgoing ??= this.#neighborhood.outgoing(this.key));
  }

  incoming(): readonly GraphologyRelationship[] {
    return (this.#incoming ??= this.#neighborhood.incoming(this.key));
  }

  /** After its attributes were changed. */
  refresh(attributes: Attributes): void {
    this.#attributes = attributes;
    this.label = attributes['label'] as string;
  }

  /** After a relationship came or went. */
  forgetNeighbors(): void {
    this.#outgoing = null;
    this.#incoming = null;
  }
}

export class GraphologyRelationship implements GraphRelationship {
  readonly kind = 'relationship';
  readonly key: string;
  readonly type: string;
  readonly #attributes: Attributes;
  readonly #start: GraphologyNode;
  readonly #end: GraphologyNode;

  constructor(key: string, attributes: Attributes, start: GraphologyNode, end: GraphologyNode) {
    this.key = key;
    this.type = attributes['type'] as string;
    this.#attributes = attributes;
    this.#start = start;
    this.#end = end;
  }

  start(): GraphologyNode {
    return this.#start;
  }

  end(): GraphologyNode {
    return this.#end;
  }

  property(name: string): Value {
    if (name === 'type' || !Object.hasOwn(this.#attributes, name)) return null;
    return attributeValue(declarationsOfType(this.type), name, this.#attributes[name]);
  }

  properties(): MapValue {
    return entriesOf(
      Object.keys(this.#attributes).filter((name) => name !== 'type'),
      this,
    );
  }
}

function entriesOf(names: readonly string[], entity: { property(name: string): Value }): MapValue {
  const entries = names.map((name): [string, Value] => [name, entity.property(name)]);
  return new Map(entries.filter(([, value]) => value !== null));
}
