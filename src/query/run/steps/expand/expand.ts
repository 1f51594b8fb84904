/** From a node along one relationship. */
import type { GraphNode, GraphRelationship } from '../../../graph/property-graph.ts';
import type { Expand } from '../../../plan/plan.ts';
import type { Environment, Interruption, Row } from '../../environment.ts';
import { typeFilter } from '../../expressions/labels.ts';
import type { Step } from '../../step.ts';
import { asNode, otherEnd, relationshipsOf, type Direction } from './neighbors.ts';
import { isAmong } from './uniqueness.ts';

const none: readonly GraphRelationship[] = [];

export class ExpandStep implements Step {
  readonly #source: Step;
  readonly #row: Row;
  readonly #from: number;
  readonly #relationship: number;
  readonly #to: number;
  readonly #toKnown: boolean;
  readonly #direction: Direction;
  readonly #type: string | null;
  readonly #filter: ((type: string) => boolean) | null;
  readonly #others: readonly number[];
  readonly #interruption: Interruption;
  #node: GraphNode | null = null;
  #found: readonly GraphRelationship[] = none;
  #position = 0;

  constructor(source: Step, plan: Expand, { row, interruption }: Environment) {
    this.#source = source;
    this.#row = row;
    this.#from = plan.from.index;
    this.#relationship = plan.relationship.index;
    this.#to = plan.to.index;
    this.#toKnown = plan.toKnown;
    this.#direction = plan.direction;
    this.#type = plan.types?.kind === 'label' ? plan.types.name : null;
    this.#filter = this.#type === null ? typeFilter(plan.types) : null;
    this.#others = plan.others.map(({ index }) => index);
    this.#interruption = interruption;
  }

  open(): void {
    this.#source.open();
    this.#found = none;
    this.#position = 0;
  }

  next(): boolean {
    for (;;) {
      while (this.#position < this.#found.length) {
        if (this.#accept(this.#found[this.#position++]!)) return true;
      }
      this.#interruption.look();
      if (!this.#source.next()) return false;
      this.#node = asNode(this.#row[this.#from]!);
      this.#found = this.#node ? relationshipsOf(this.#node, this.#direction) : none;
      this.#position = 0;
    }
  }

  #accept(relationship: GraphRelationship): boolean {
    if (this.#type !== null ? relationship.type !== this.#type : this.#filter && !this.#filter(relationship.type)) {
      return false;
    }
    if (this.#others.length && isAmong(relationship, this.#others, this.#row)) return false;
    const to = this.#end(relationship);
    if (this.#toKnown) {
      if (this.#row[this.#to] !== to) return false;
    } else {
      this.#row[this.#to] = to;
    }
    this.#row[this.#relationship] = relationship;
    return true;
  }

  #end(relationship: GraphRelationship): GraphNode {
    if (this.#direction === 'out') return relationship.end();
    if (this.#direction === 'in') return relationship.start();
    return otherEnd(relationship, this.#node!);
  }
}
