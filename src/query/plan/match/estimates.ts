/** How many nodes and relationships there may be, by the counts that the graph keeps. */
import type { LabelExpression } from '../../parse/pattern.ts';
import type { PropertyGraph } from '../../graph/property-graph.ts';
import type { SoughtRelationship } from './pattern-graph.ts';

/** What remains after a condition: of an equality a tenth, of anything else a half. */
export const shareEqual = 0.1;
export const shareOther = 0.5;

/** Labels that together stand for what an expression lets through; null is any. */
export function alternatives(expression: LabelExpression | null): readonly (string | null)[] {
  switch (expression?.kind) {
    case 'label':
      return [expression.name];
    case 'one of labels':
      return expression.of.flatMap(alternatives);
    case 'all labels':
      return expression.of.map(alternatives).reduce((least, one) => (least.includes(null) ? one : least));
    default:
      return [null];
  }
}

export function countOf(graph: PropertyGraph, labels: LabelExpression | null): number {
  return sum(alternatives(labels), (label) => graph.countNodes(label));
}

/** How many nodes one expansion leads to, on average. */
export function fanOut(
  graph: PropertyGraph,
  relationship: SoughtRelationship,
  from: LabelExpression | null,
  to: LabelExpression | null,
  forward: boolean,
): number {
  const starts = Math.max(1, countOf(graph, from));
  const along = (one: LabelExpression | null, other: LabelExpression | null): number =>
    sum(alternatives(one), (start) =>
      sum(alternatives(relationship.types), (type) =>
        sum(alternatives(other), (end) => graph.countRelationships(start, type, end)),
      ),
    );
  const { direction, length } = relationship;
  const outward = direction === 'both' || (direction === 'out') === forward ? along(from, to) : 0;
  const inward = direction === 'both' || (direction === 'in') === forward ? along(to, from) : 0;
  const once = (outward + inward) / starts;
  if (!length) return once;
  // Of a variable length the labels in between are not known.
  const between = sum(alternatives(relationship.types), (type) => graph.countRelationships(null, type, null));
  const step = Math.max(once, (between * (direction === 'both' ? 2 : 1)) / Math.max(1, graph.countNodes(null)), 0.1);
  return Math.min(step ** Math.min(Math.max(length.least, Math.min(length.most, 4)), 8), 1e12);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
