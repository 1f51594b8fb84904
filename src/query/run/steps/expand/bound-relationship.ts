/** The ends of a relationship, or of a list of them, that is known already. */
import type { GraphNode, GraphRelationship } from '../../../graph/property-graph.ts';
import type { BoundRelationship } from '../../../plan/plan.ts';
import { isList } from '../../../values/types.ts';
import type { Value } from '../../../values/value.ts';
import type { Environment, Row } from '../../environment.ts';
import { typeFilter } from '../../expressions/labels.ts';
import type { Step } from '../../step.ts';
import { asRelationship, otherEnd } from './neighbors.ts';
import { isAmong } from './uniqueness.ts';

interface Ends {
  readonly start: GraphNode;
  readonly end: GraphNode;
}

export class BoundRelationshipStep implements Step {
  readonly #source: Step;
  readonly #plan: BoundRelationship;
  readonly #row: Row;
  readonly #fits: ((type: string) => boolean) | null;
  readonly #others: readonly number[];
  /** The ways to read it; of an undirected pattern there are two. */
  #ways: Ends[] = [];

  constructor(source: Step, plan: BoundRelationship, { row }: Environment) {
    this.#source = source;
    this.#plan = plan;
    this.#row = row;
    this.#fits = typeFilter(plan.types);
    this.#others = plan.others.map(({ index }) => index);
  }

  open(): void {
    this.#source.open();
    this.#ways = [];
  }

  next(): boolean {
    for (;;) {
      for (let way = this.#ways.shift(); way; way = this.#ways.shift()) {
        if (this.#give(way)) return true;
      }
      if (!this.#source.next()) return false;
      this.#ways = this.#waysOf(this.#row[this.#plan.relationship.index]!);
    }
  }

  #give({ start, end }: Ends): boolean {
    const { start: from, startKnown, end: to, endKnown } = this.#plan;
    if (startKnown && this.#row[from.index] !== start) return false;
    if (endKnown && from !== to && this.#row[to.index] !== end) return false;
    if (from === to && start !== end) return false;
    this.#row[from.index] = start;
    this.#row[to.index] = end;
    return true;
  }

  #waysOf(value: Value): Ends[] {
    if (value === null) return [];
    const relationships = (isList(value) ? value : [value]).map(asRelationship);
    const { length, direction } = this.#plan;
    if (length && (relationships.length < length.least || relationships.length > length.most)) return [];
    if (relationships.some((one) => !this.#allowed(one))) return [];
    const [first] = relationships;
    if (!first) return [];
    const starts = direction === 'out' ? [first.start()] : direction === 'in' ? [first.end()] : ends(first);
    return starts
      .map((start) => ({ start, end: this.#walk(start, relationships) }))
      .filter((one): one is Ends => one.end !== null);
  }

  #allowed(relationship: GraphRelationship): boolean {
    return (!this.#fits || this.#fits(relationship.type)) && !isAmong(relationship, this.#others, this.#row);
  }

  /** Where the relationships lead to; null where they are no chain from there. */
  #walk(start: GraphNode, relationships: readonly GraphRelationship[]): GraphNode | null {
    const { direction } = this.#plan;
    let node = start;
    for (const relationship of relationships) {
      const [from, to] = [relationship.start(), relationship.end()];
      if (direction === 'out' ? from !== node : direction === 'in' ? to !== node : from !== node && to !== node)
        return null;
      node = otherEnd(relationship, node);
    }
    return node;
  }
}

function ends(relationship: GraphRelationship): GraphNode[] {
  return [...new Set([relationship.start(), relationship.end()])];
}
