/** A pattern again and again, depth first: each time all that it finds from where the last one ended. */
import type { GraphNode, GraphRelationship } from '../../../graph/property-graph.ts';
import type { Repeat } from '../../../plan/plan.ts';
import { isList } from '../../../values/types.ts';
import type { Value } from '../../../values/value.ts';
import type { Environment, Row } from '../../environment.ts';
import type { Step } from '../../step.ts';
import { asNode } from './neighbors.ts';
import { isAmong } from './uniqueness.ts';

/** What the pattern found one time. */
interface Turn {
  readonly groups: readonly Value[];
  readonly relationships: readonly GraphRelationship[];
  readonly end: GraphNode;
}

interface Level {
  readonly turns: readonly Turn[];
  position: number;
}

export class RepeatStep implements Step {
  readonly #source: Step;
  readonly #inner: Step;
  readonly #plan: Repeat;
  readonly #row: Row;
  readonly #others: readonly number[];
  readonly #environment: Environment;
  readonly #turns: Turn[] = [];
  readonly #levels: Level[] = [];

  constructor(source: Step, inner: Step, plan: Repeat, environment: Environment) {
    this.#source = source;
    this.#inner = inner;
    this.#plan = plan;
    this.#row = environment.row;
    this.#others = plan.others.map(({ index }) => index);
    this.#environment = environment;
  }

  open(): void {
    this.#source.open();
    this.#levels.length = 0;
    this.#turns.length = 0;
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
      if (reached && this.#turns.length >= this.#plan.repetition.least && this.#give(reached)) return true;
    }
  }

  #advance(): GraphNode | null {
    this.#environment.interruption.look();
    const level = this.#levels.at(-1)!;
    const turn = level.turns[level.position++];
    if (!turn) {
      this.#levels.pop();
      this.#turns.pop();
      return null;
    }
    this.#turns.push(turn);
    this.#enter(turn.end);
    return turn.end;
  }

  #enter(node: GraphNode): void {
    const further = this.#turns.length < this.#plan.repetition.most;
    this.#levels.push({ turns: further ? this.#turnsFrom(node) : [], position: 0 });
  }

  #turnsFrom(node: GraphNode): Turn[] {
    const turns: Turn[] = [];
    const { first, last, groups, path } = this.#plan;
    this.#row[first.index] = node;
    this.#inner.open();
    while (this.#inner.next()) {
      const relationships = path.flatMap(({ index }) => {
        const value = this.#row[index]!;
        return (isList(value) ? value : [value]) as GraphRelationship[];
      });
      if (relationships.some((one) => this.#isUsed(one))) continue;
      const end = this.#row[last.index] as GraphNode;
      turns.push({ groups: groups.map(({ inside }) => this.#row[inside.index]!), relationships, end });
    }
    return turns;
  }

  #isUsed(relationship: GraphRelationship): boolean {
    if (isAmong(relationship, this.#others, this.#row)) return true;
    return this.#turns.some(({ relationships }) => relationships.includes(relationship));
  }

  #give(to: GraphNode): boolean {
    const { to: slot, toKnown, groups, relationships } = this.#plan;
    if (toKnown && this.#row[slot.index] !== to) return false;
    this.#row[slot.index] = to;
    groups.forEach(({ outside }, i) => {
      this.#row[outside.index] = this.#turns.map((turn) => turn.groups[i]!);
    });
    this.#row[relationships.index] = this.#turns.flatMap((turn) => turn.relationships);
    return true;
  }
}
