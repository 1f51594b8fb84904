/** A pattern graph to steps: in the order found cheapest, each condition as soon as what it names is there. */
import type { Expression } from '../../parse/expression.ts';
import type { LabelExpression } from '../../parse/pattern.ts';
import type { Access, Plan, Scope, Slot } from '../plan.ts';
import { bound, type Planning } from '../planning.ts';
import { alternatives } from './estimates.ts';
import { orderOf, smallest, type Move } from './order.ts';
import type {
  Condition,
  PatternGraph,
  SoughtConnection,
  SoughtRelationship,
  SoughtRepeat,
  SoughtShortest,
} from './pattern-graph.ts';

export function planPattern(pattern: PatternGraph, source: Plan, planning: Planning): Plan {
  return new Steps(pattern, source, planning).plan();
}

type Connect = Extract<Move, { kind: 'connect' }>;

class Steps {
  readonly #pattern: PatternGraph;
  readonly #planning: Planning;
  readonly #solved = new Set<Slot>();
  readonly #used: SoughtConnection[] = [];
  readonly #pending: Set<Condition>;
  readonly #pendingPaths: Set<PatternGraph['paths'][number]>;
  #plan: Plan;

  constructor(pattern: PatternGraph, source: Plan, planning: Planning) {
    this.#pattern = pattern;
    this.#planning = planning;
    this.#plan = source;
    this.#pending = new Set(pattern.conditions);
    this.#pendingPaths = new Set(pattern.paths);
  }

  plan(): Plan {
    for (const { slot, known } of this.#pattern.nodes) {
      if (!known) continue;
      this.#solved.add(slot);
      if (!this.#hangsOnConnection(slot)) this.#plan = { step: 'bound node', source: this.#plan, node: slot };
    }
    this.#settle();
    for (const move of orderOf(this.#pattern, this.#planning.graph)) {
      if (move.kind === 'scan') this.#scan(move);
      else this.#connect(move);
      this.#settle();
    }
    return this.#plan;
  }

  #hangsOnConnection(slot: Slot): boolean {
    return this.#pattern.connections.some(({ from, to }) => from === slot || to === slot);
  }

  #scan({ node, lookup, rows }: Extract<Move, { kind: 'scan' }>): void {
    const label = this.#scannedLabel(smallest(node, this.#planning.graph));
    let access: Access = label === null ? { by: 'all' } : { by: 'label', label };
    if (lookup) access = { by: 'property', property: lookup.property, value: bound(lookup.value, this.#pattern.scope) };
    this.#plan = { step: 'scan', source: this.#plan, node: node.slot, access, rows };
    this.#solved.add(node.slot);
    if (access.by === 'label') this.#drop((labels) => labels.kind === 'label' && labels.name === label, node.slot);
  }

  #scannedLabel(labels: LabelExpression | null): string | null {
    const names = alternatives(labels);
    return names.length === 1 ? names[0]! : null;
  }

  /** A condition that the scan answers itself. */
  #drop(answered: (labels: LabelExpression) => boolean, slot: Slot): void {
    for (const condition of this.#pending) {
      const { expression } = condition;
      if (expression.kind !== 'label test' || expression.of.kind !== 'variable') continue;
      if (this.#pattern.scope.get(expression.of.name) === slot && answered(expression.labels))
        this.#pending.delete(condition);
    }
  }

  #connect({ connection, forward, rows }: Connect): void {
    if (connection.kind === 'shortest') this.#shortest(connection, rows);
    else if (connection.kind === 'repeat') this.#repeat(connection, rows);
    else if (connection.known) this.#boundRelationship(connection, rows);
    else this.#expand(connection, forward, rows);
    this.#used.push(connection);
    this.#solved.add(connection.from).add(connection.to);
  }

  #expand(relationship: SoughtRelationship, forward: boolean, rows: number): void {
    const { direction, types, length, slot, eachWhere, each } = relationship;
    const [from, to] = forward ? [relationship.from, relationship.to] : [relationship.to, relationship.from];
    const turned = ({ out: 'in', in: 'out', both: 'both' } as const)[direction];
    const expansion = {
      source: this.#plan,
      from,
      relationship: slot,
      to,
      toKnown: this.#solved.has(to),
      direction: forward ? direction : turned,
      types,
      others: this.#others(relationship),
      rows,
    };
    const where = eachWhere && bound(eachWhere, this.#withEach(slot, each));
    this.#plan = length
      ? { step: 'expand many', ...expansion, repetition: length, reversed: !forward, where, each }
      : { step: 'expand', ...expansion };
    this.#solved.add(slot);
  }

  #withEach(slot: Slot, each: Slot): Scope {
    return new Map([...this.#pattern.scope, [slot.name, each]]);
  }

  #boundRelationship(relationship: SoughtRelationship, rows: number): void {
    const { slot, from, to, direction, types, length } = relationship;
    this.#plan = {
      step: 'bound relationship',
      source: this.#plan,
      relationship: slot,
      start: from,
      startKnown: this.#solved.has(from),
      end: to,
      endKnown: this.#solved.has(to) || from === to,
      direction,
      types,
      length,
      others: this.#others(relationship),
      rows,
    };
    this.#solved.add(slot);
  }

  #repeat(repeat: SoughtRepeat, rows: number): void {
    const { from, to, repetition, first, last, groups, path, relationships } = repeat;
    const known = new Set([first]);
    const nodes = repeat.inner.nodes.map((node) => (known.has(node.slot) ? { ...node, known: true } : node));
    const inner = planPattern({ ...repeat.inner, nodes }, { step: 'start' }, this.#planning);
    const others = this.#others(repeat);
    const toKnown = this.#solved.has(to);
    this.#plan = {
      ...{ step: 'repeat', source: this.#plan, from, to, toKnown, repetition, inner, first, last, groups, path },
      ...{ relationships, others, rows },
    };
    for (const { outside } of groups) this.#solved.add(outside);
    this.#solved.add(relationships);
  }

  #shortest({ at, relationship, path, all, from, to }: SoughtShortest, rows: number): void {
    const { slot, direction, types, length, eachWhere, each } = relationship;
    const about = [...this.#pending].filter(({ needs }) => needs.has(path) || needs.has(slot));
    const where = about.filter(({ needs }) =>
      [...needs].every((need) => this.#solved.has(need) || need === path || need === slot),
    );
    for (const condition of where) this.#pending.delete(condition);
    this.#plan = {
      step: 'shortest path',
      at,
      source: this.#plan,
      from,
      to,
      relationships: slot,
      path,
      single: length === null,
      all,
      direction,
      types,
      repetition: length ?? { least: 1, most: 1 },
      eachWhere: eachWhere && bound(eachWhere, this.#withEach(slot, each)),
      each,
      where: where.map(({ expression }) => bound(expression, this.#pattern.scope)),
      rows,
    };
    this.#solved.add(slot).add(path);
  }

  /** The relationships found so far that could be the same as the next one. */
  #others(connection: SoughtConnection): Slot[] {
    return this.#used.flatMap((used) => {
      if (used.kind === 'shortest') return [];
      if (used.kind === 'repeat') return [used.relationships];
      const apart = connection.kind === 'relationship' && disjoint(used.types, connection.types);
      return apart ? [] : [used.slot];
    });
  }

  #settle(): void {
    for (const path of this.#pendingPaths) {
      if (!path.needs.every((need) => this.#solved.has(need))) continue;
      const { start, relationships } = path;
      this.#plan = { step: 'name path', source: this.#plan, path: path.path, start, relationships };
      this.#solved.add(path.path);
      this.#pendingPaths.delete(path);
    }
    for (const condition of this.#pending) {
      if (![...condition.needs].every((need) => this.#solved.has(need))) continue;
      this.#pending.delete(condition);
      this.#filter(condition.expression);
    }
  }

  #filter(expression: Expression): void {
    this.#plan = { step: 'filter', source: this.#plan, predicate: bound(expression, this.#pattern.scope) };
  }
}

/** Whether no relationship can be of both. */
function disjoint(one: LabelExpression | null, other: LabelExpression | null): boolean {
  const [ones, others] = [alternatives(one), alternatives(other)];
  return !ones.includes(null) && !others.includes(null) && !ones.some((type) => others.includes(type));
}
