/** From a node along chains of relationships, depth first; no chain has a relationship twice. */
import type { GraphNode, GraphRelationship } from '../../../graph/property-graph.ts';
import type { ExpandMany } from '../../../plan/plan.ts';
import type { Environment, Evaluate, Row } from '../../environment.ts';
import { compile } from '../../expressions/compile.ts';
import { typeFilter } from '../../expressions/labels.ts';
import type { Step } from '../../step.ts';
import { asNode, otherEnd, relationshipsOf } from './neighbors.ts';
import { isAmong } from './uniqueness.ts';

interface Level {
  readonly node: GraphNode;
  readonly relationships: readonly GraphRelationship[];
  position: number;
}

export class ExpandManyStep implements Step {
  readonly #source: Step;
  readonly #plan: ExpandMany;
  readonly #row: Row;
  readonly #fits: ((type: string) => boolean) | null;
  readonly #where: Evaluate | null;
  readonly #others: readonly number[];
  readonly #environment: Environment;
  readonly #chain: GraphRelationship[] = [];
  readonly #levels: Level[] = [];

  constructor(source: Step, plan: ExpandMany, environment: Environment) {
    this.#source = source;
    this.#plan = plan;
    this.#row = environment.row;
    this.#fits = typeFilter(plan.types);
    this.#where = plan.where && compile(plan.where, environment);
    this.#others = plan.others.map(({ index }) => index);
    this.#environment = environment;
  }

  open(): void {
    this.#source.open();
    this.#levels.length = 0;
    this.#chain.length = 0;
  }

  next(): boolean {
    for (;;) {
      if (this.#levels.length === 0) {
        if (!this.#source.next()) return false;
        const start = asNode(this.#row[this.#plan.from.index]!);
        if (!start) continue;
        this.#enter(start);
        if (this.#plan.repetition.least === 0 && this.#give(start)) return true;
      }
      const reached = this.#advance();
      if (reached && this.#chain.length >= this.#plan.repetition.least && this.#give(reached)) return true;
    }
  }

  /** One relationship further, or back where there is none. */
  #advance(): GraphNode | null {
    this.#environment.interruption.look();
    const level = this.#levels.at(-1)!;
    while (level.position < level.relationships.length) {
      const relationship = level.relationships[level.position++]!;
      if (!this.#allowed(relationship)) continue;
      this.#chain.push(relationship);
      const reached = otherEnd(relationship, level.node);
      this.#enter(reached);
      return reached;
    }
    this.#levels.pop();
    this.#chain.pop();
    return null;
  }

  #enter(node: GraphNode): void {
    const further = this.#chain.length < this.#plan.repetition.most;
    const relationships = further ? relationshipsOf(node, this.#plan.direction) : [];
    this.#levels.push({ node, relationships, position: 0 });
  }

  #allowed(relationship: GraphRelationship): boolean {
    if (this.#fits && !this.#fits(relationship.type)) return false;
    if (this.#chain.includes(relationship) || isAmong(relationship, this.#others, this.#row)) return false;
    if (!this.#where) return true;
    this.#row[this.#plan.each.index] = relationship;
    return this.#where(this.#row) === true;
  }

  #give(to: GraphNode): boolean {
    const { to: slot, toKnown, relationship, reversed } = this.#plan;
    if (toKnown && this.#row[slot.index] !== to) return false;
    this.#row[slot.index] = to;
    this.#row[relationship.index] = reversed ? this.#chain.toReversed() : [...this.#chain];
    return true;
  }
}
