/** Runs a scenario of the TCK: what it is given, the queries, and what is then expected of each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CypherError } from '../../../src/query/error.ts';
import { query } from '../../../src/query/query.ts';
import type { Value } from '../../../src/query/values/value.ts';
import { SmallGraph } from '../../support/property-graph.ts';
import { answerMistake, errorMistake, type Outcome } from './expectations.ts';
import type { Scenario, Step } from './scenarios.ts';
import { changesMistake, countsOf } from './side-effects.ts';
import { parseValue } from './values.ts';

/** `refused` is only what raises an `unsupported` error; everything else that is not as expected is `wrong`. */
export interface Verdict {
  readonly kind: 'passes' | 'refused' | 'wrong';
  /** What was not as expected, or what is not supported. */
  readonly reason: string;
}

/** @param graphs the folder of the TCK's named graphs */
export function runScenario(scenario: Scenario, graphs: string): Verdict {
  try {
    const mistake = new Run(graphs).mistakeIn(scenario.steps);
    return mistake === null ? { kind: 'passes', reason: '' } : { kind: 'wrong', reason: mistake };
  } catch (error) {
    if (error instanceof CypherError && error.kind === 'unsupported') return { kind: 'refused', reason: error.message };
    return { kind: 'wrong', reason: String(error) };
  }
}

class Run {
  readonly #graphs: string;
  readonly #graph = new SmallGraph();
  readonly #parameters: Record<string, Value> = {};
  #before = countsOf(this.#graph);
  #outcome: Outcome = { columns: [], rows: [] };

  constructor(graphs: string) {
    this.#graphs = graphs;
  }

  mistakeIn(steps: readonly Step[]): string | null {
    for (const step of steps) {
      const mistake = this.#mistake(step);
      if (mistake !== null) return mistake;
    }
    return null;
  }

  #mistake({ text, query: cypher, table }: Step): string | null {
    const named = /^the (binary-tree-\d) graph$/.exec(text);
    if (named) return this.#setUp(readFileSync(join(this.#graphs, named[1]!, `${named[1]!}.cypher`), 'utf8'));
    switch (text) {
      case 'any graph':
      case 'an empty graph':
        return null;
      case 'having executed:':
        return this.#setUp(cypher!);
      case 'parameters are:':
        for (const [name, value] of table) this.#parameters[name!] = parseValue(value!);
        return null;
      case 'executing query:':
      case 'executing control query:':
        this.#before = countsOf(this.#graph);
        this.#outcome = this.#ask(cypher!);
        return null;
      case 'no side effects':
      case 'the side effects should be:':
        return changesMistake(this.#before, countsOf(this.#graph), table);
    }
    if (text.startsWith('there exists a procedure')) throw new CypherError('unsupported', 'procedures of the TCK');
    return errorMistake(text, this.#outcome) ?? answerMistake(text, table, this.#outcome);
  }

  #setUp(cypher: string): null {
    for (const statement of cypher.split(/;\s*$/m)) {
      if (statement.trim() !== '') Array.from(query(this.#graph, statement));
    }
    return null;
  }

  #ask(cypher: string): Outcome {
    let phase: 'compile time' | 'runtime' = 'compile time';
    try {
      const answer = query(this.#graph, cypher, this.#parameters);
      phase = 'runtime';
      return { columns: answer.columns, rows: [...answer].map((row) => [...row]) };
    } catch (error) {
      if (!(error instanceof CypherError) || error.kind === 'unsupported') throw error;
      return { error, phase };
    }
  }
}
