/** Nodes: all, those of a label, or those that an index finds. */
import type { GraphNode } from '../../graph/property-graph.ts';
import type { Scan } from '../../plan/plan.ts';
import type { Environment, Interruption, Row } from '../environment.ts';
import { compile } from '../expressions/compile.ts';
import type { Step } from '../step.ts';

export class ScanStep implements Step {
  readonly #source: Step;
  readonly #row: Row;
  readonly #index: number;
  readonly #nodes: () => readonly GraphNode[];
  readonly #interruption: Interruption;
  #found: readonly GraphNode[] = [];
  #position = 0;

  constructor(source: Step, plan: Scan, environment: Environment) {
    this.#source = source;
    this.#row = environment.row;
    this.#index = plan.node.index;
    this.#nodes = nodesOf(plan, environment);
    this.#interruption = environment.interruption;
  }

  open(): void {
    this.#source.open();
    this.#found = [];
    this.#position = 0;
  }

  next(): boolean {
    this.#interruption.look();
    while (this.#position >= this.#found.length) {
      if (!this.#source.next()) return false;
      this.#found = this.#nodes();
      this.#position = 0;
    }
    this.#row[this.#index] = this.#found[this.#position++]!;
    return true;
  }
}

function nodesOf({ access }: Scan, environment: Environment): () => readonly GraphNode[] {
  const { graph, row } = environment;
  switch (access.by) {
    case 'all':
      return () => graph.nodes();
    case 'label':
      return () => graph.labelled(access.label);
    case 'property': {
      const value = compile(access.value, environment);
      return () => graph.find(access.property, value(row)) ?? graph.nodes();
    }
  }
}
