/** Cypher over a graph in memory. */
import { check } from './check/check.ts';
import type { LabelledGraph } from './graph/graphology-graph.ts';
import { graphologyGraph } from './graph/graphology-graph.ts';
import type { PropertyGraph } from './graph/property-graph.ts';
import { parse } from './parse/parse.ts';
import { explained } from './plan/explain.ts';
import type { Plan, Slot } from './plan/plan.ts';
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
  readonly signal?: Pick<AbortSignal, 'throwIfAborted'>;
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
  const surroundings = {
    graph: properties,
    planning,
    parameters: new Map(Object.entries(parameters).map(([name, value]) => [name, fromJavaScript(value)])),
    context: { startedAt: Date.now(), random: Math.random },
    interruption: new Interruption(signal),
  };
  let prepared: Prepared | null = prepare(plan, columns, surroundings);
  if (columns.length === 0) {
    // Without RETURN there are no rows to be taken, and what is to be created is created now.
    const steps = rows(prepared)[Symbol.iterator]();
    while (steps.next().done !== true);
    return { columns: [], [Symbol.iterator]: () => [].values() };
  }
  return {
    columns: columns.map(({ name }) => name),
    [Symbol.iterator]() {
      const next = prepared ?? prepare(plan, columns, surroundings);
      prepared = null;
      return rows(next);
    },
  };
}

/** Steps with a row of their own, so that an answer can be gone through twice, even at one time. */
interface Prepared {
  readonly step: Step;
  readonly slots: readonly number[];
  readonly environment: Environment;
}

function prepare(plan: Plan, columns: readonly Slot[], surroundings: Omit<Environment, 'row'>): Prepared {
  const environment: Environment = { ...surroundings, row: [] };
  const step = compileSteps(plan, environment);
  for (let i = 0; i < environment.planning.width; i++) environment.row.push(null);
  return { step, slots: columns.map(({ index }) => index), environment };
}

function* rows({ step, slots, environment: { row, interruption } }: Prepared): Generator<readonly Value[]> {
  interruption.lookNow();
  step.open();
  while (step.next()) yield slots.map((slot) => row[slot]!);
}
