/** What the engine asks of a graph. A node may have none or several labels. */
import type { NodeValue, RelationshipValue, Value } from '../values/value.ts';

/** Of one node there is one object, so that nodes can be told apart by identity. */
export interface GraphNode extends NodeValue {
  hasLabel(label: string): boolean;
  /** The relationships that start here, a loop included. */
  outgoing(): readonly GraphRelationship[];
  /** Those that end here, a loop included. */
  incoming(): readonly GraphRelationship[];
}

export interface GraphRelationship extends RelationshipValue {
  start(): GraphNode;
  end(): GraphNode;
}

export interface PropertyGraph {
  nodes(): readonly GraphNode[];
  labelled(label: string): readonly GraphNode[];
  /** By an index; null where there is none for this property. Nodes of all labels. */
  find(property: string, value: Value): readonly GraphNode[] | null;
  /** Whether {@link find} knows this property. */
  isIndexed(property: string): boolean;
  countNodes(label: string | null): number;
  /** How many relationships of a type go from nodes of one label to nodes of another; null is any. */
  countRelationships(from: string | null, type: string | null, to: string | null): number;
}

/** A graph that CREATE can add to. */
export interface WritableGraph extends PropertyGraph {
  createNode(labels: readonly string[], properties: ReadonlyMap<string, Value>): GraphNode;
  createRelationship(
    type: string,
    start: GraphNode,
    end: GraphNode,
    properties: ReadonlyMap<string, Value>,
  ): GraphRelationship;
}

export function isWritable(graph: PropertyGraph): graph is WritableGraph {
  return 'createNode' in graph && 'createRelationship' in graph;
}
