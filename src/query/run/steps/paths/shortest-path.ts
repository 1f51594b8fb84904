/** The shortest paths between two nodes, or one of them. */
import { CypherError } from '../../../error.ts';
import type { GraphNode, GraphRelationship } from '../../../graph/property-graph.ts';
import type { ShortestPath } from '../../../plan/plan.ts';
import type { Environment, Evaluate, Row } from '../../environment.ts';
import { compile } from '../../expressions/compile.ts';
import { typeFilter } from '../../expressions/labels.ts';
import { placed } from '../../expressions/placed.ts';
import type { Step } from '../../step.ts';
import { pathOf } from './name-path.ts';
import { asNode } from '../expand/neighbors.ts';
import { chainsByLength } from './chains.ts';
import { shortestChains, type Search } from './breadth-first.ts';

type Chain = readonly GraphRelationship[];

export class ShortestPathStep implements Step {
  readonly #source: Step;
  readonly #plan: ShortestPath;
  readonly #row: Row;
  readonly #where: readonly Evaluate[];
  readonly #search: Search;
  #chains: Iterator<Chain> | null = null;
  #length = -1;

  constructor(source: Step, plan: ShortestPath, environment: Environment) {
    this.#source = source;
    this.#plan = plan;
    this.#row = environment.row;
    this.#where = plan.where.map((one) => compile(one, environment));
    const fits = typeFilter(plan.types);
    const each = plan.eachWhere && compile(plan.eachWhere, environment);
    this.#search = {
      all: plan.all,
      direction: plan.direction,
      most: plan.repetition.most,
      allows: (relationship) => {
        environment.interruption.look();
        if (fits && !fits(relationship.type)) return false;
        if (!each) return true;
        this.#row[plan.each.index] = relationship;
        return each(this.#row) === true;
      },
    };
    this.#ends = placed(environment, plan.at, () => this.#endsNow());
  }

  readonly #ends: () => readonly [GraphNode, GraphNode] | null;

  open(): void {
    this.#source.open();
    this.#chains = null;
  }

  next(): boolean {
    for (;;) {
      for (let chain = this.#chains?.next(); chain && !chain.done; chain = this.#chains?.next()) {
        if (this.#length >= 0 && chain.value.length > this.#length) break;
        if (this.#give(chain.value)) return true;
      }
      this.#chains = null;
      if (!this.#source.next()) return false;
      const ends = this.#ends();
      if (ends) this.#chains = this.#chainsBetween(...ends);
      this.#length = -1;
    }
  }

  #endsNow(): readonly [GraphNode, GraphNode] | null {
    const start = asNode(this.#row[this.#plan.from.index]!);
    const end = asNode(this.#row[this.#plan.to.index]!);
    if (!start || !end) return null;
    if (start !== end || this.#plan.repetition.least === 0) return [start, end];
    throw new CypherError('runtime', 'a shortest path needs two different nodes; shut the case out with WHERE a <> b');
  }

  /** Where the path must fulfil something, longer ones are tried too, in order of length. */
  #chainsBetween(start: GraphNode, end: GraphNode): Iterator<Chain> {
    const { least } = this.#plan.repetition;
    if (this.#where.length) return chainsByLength(start, end, least, this.#search);
    return shortestChains(start, end, this.#search);
  }

  #give(chain: Chain): boolean {
    const { relationships, path, single, all, from } = this.#plan;
    this.#row[path.index] = pathOf(this.#row[from.index] as GraphNode, chain);
    this.#row[relationships.index] = single ? (chain[0] ?? null) : chain;
    if (!this.#where.every((holds) => holds(this.#row) === true)) return false;
    if (all) this.#length = chain.length;
    else this.#chains = null;
    return true;
  }
}
