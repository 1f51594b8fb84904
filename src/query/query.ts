/** Cypher over a graph in memory. */
import { check } from './check/check.ts';
import type { LabelledGraph } from './graph/graphology-graph.ts';
import { graphologyGraph } from './graph/graphology-graph.ts';
import type { PropertyGraph } from './graph/property-graph.ts';
import { parse } from './parse/parse.ts';
import { explained } from './plan/explain.ts';
import { Planning } from './plan/planning.ts';
import { noSurroundings, planQuery } from './plan/query.ts';
import { compileSteps } from './run/compile.ts';
import { Interruption, type Environment } from './run/environment.ts';
import type { Step } from './run/step.ts';
import { fromJavaScript } from './values/javascript.ts';
import type { Value } from './values/value.ts';

/** What a query answers: its columns, and one value for each of them in every row. Rows are found as they are taken. */
export interface QueryAnswer extends Iterable<readonly Value[]> {
  readonly columns: readonly string[];
}

export interface QueryOptions {
  /** Ends the query with its reason, while rows are taken. */
  readonly signal?: AbortSignal;
}

/**
 * Asks a graphology graph in Cypher. It is read only, as it is while rows are taken: change it afterwards.
 *
 * @param graph one whose nodes have a `label` and whose edges have a `type`, as `toGraphology` makes it
 * @param parameters by name, without `$`; whole numbers are INTEGER
 * @throws {CypherError} at once where the query is none, means nothing or asks for what is not supported; while rows are
 *   taken, where a value is of the wrong type or can't be computed
 * @example
 * for (const [name, statements] of query(graph, 'MATCH (p:Person)-[:MADE]->(s) RETURN p.name, count(s)')) {
 *   console.log(name, statements);
 * }
 */
export function query(
  graph: LabelledGraph | PropertyGraph,
  cypher: string,
  parameters: Readonly<Record<string, unknown>> = {},
  { signal }: QueryOptions = {},
): QueryAnswer {
  const statement = parse(cypher);
  check(statement, cypher);
  const properties = 'countNodes' in graph ? graph : graphologyGraph(graph);
  const planning = new Planning(properties, cypher);
  const { plan, columns } = planQuery(statement.query, noSurroundings, planning);
  if (statement.explain) return { columns: ['plan'], [Symbol.iterator]: () => explained(plan)[Symbol.iterator]() };
  const environment: Environment = {
    graph: properties,
    planning,
    row: [],
    parameters: new Map(Object.entries(parameters).map(([name, value]) => [name, fromJavaScript(value)])),
    context: { startedAt: Date.now(), random: Math.random },
    interruption: new Interruption(signal),
  };
  const step = compileSteps(plan, environment);
  for (let i = 0; i < planning.width; i++) environment.row.push(null);
  const slots = columns.map(({ index }) => index);
  if (slots.length === 0) {
    // Without RETURN there are no rows to be taken, and what is to be created is created now.
    run(step, environment);
    return { columns: [], [Symbol.iterator]: () => [].values() };
  }
  return {
    columns: columns.map(({ name }) => name),
    [Symbol.iterator]: () => rows(step, slots, environment),
  };
}

function run(step: Step, { interruption }: Environment): void {
  interruption.lookNow();
  step.open();
  while (step.next());
}

function* rows(step: Step, slots: readonly number[], { row, interruption }: Environment): Generator<readonly Value[]> {
  interruption.lookNow();
  step.open();
  while (step.next()) yield slots.map((slot) => row[slot]!);
}
