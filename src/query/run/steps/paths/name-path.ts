/** A path of what was found. */
import type { GraphNode, GraphRelationship } from '../../../graph/property-graph.ts';
import type { NamePath } from '../../../plan/plan.ts';
import { isList } from '../../../values/types.ts';
import type { PathValue } from '../../../values/value.ts';
import type { Environment, Row } from '../../environment.ts';
import type { Step } from '../../step.ts';
import { otherEnd } from '../expand/neighbors.ts';

export class NamePathStep implements Step {
  readonly #source: Step;
  readonly #plan: NamePath;
  readonly #row: Row;

  constructor(source: Step, plan: NamePath, { row }: Environment) {
    this.#source = source;
    this.#plan = plan;
    this.#row = row;
  }

  open(): void {
    this.#source.open();
  }

  next(): boolean {
    if (!this.#source.next()) return false;
    this.#row[this.#plan.path.index] = pathIn(this.#row, this.#plan);
    return true;
  }
}

/** @param slots of relationships and lists of them, in order */
export function pathIn(
  row: Row,
  slots: { readonly start: { index: number }; readonly relationships: readonly { index: number }[] },
): PathValue {
  const relationships = slots.relationships.flatMap(({ index }) => {
    const value = row[index]!;
    return (isList(value) ? value : [value]) as GraphRelationship[];
  });
  return pathOf(row[slots.start.index] as GraphNode, relationships);
}

export function pathOf(start: GraphNode, relationships: readonly GraphRelationship[]): PathValue {
  const nodes = [start];
  for (const relationship of relationships) nodes.push(otherEnd(relationship, nodes.at(-1)!));
  return { kind: 'path', nodes, relationships };
}
