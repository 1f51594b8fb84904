/** Expressions that ask the graph: patterns and subqueries. Their steps write into the row of the query around them. */
import type { PatternComprehension, PatternExpression, Subquery } from '../../parse/expression.ts';
import type { PathPattern } from '../../parse/pattern.ts';
import type { Plan, Scope } from '../../plan/plan.ts';
import { patternGraph } from '../../plan/match/translate.ts';
import { planPattern } from '../../plan/match/match.ts';
import { planQuery } from '../../plan/query.ts';
import type { Value } from '../../values/value.ts';
import type { Environment, Evaluate } from '../environment.ts';
import { compileSteps } from '../compile.ts';
import type { Step } from '../step.ts';
import { compileExpression } from './compile.ts';

function steps(plan: Plan, environment: Environment): () => Step {
  const made = compileSteps(plan, environment);
  return () => {
    made.open();
    return made;
  };
}

export function compilePattern({ pattern }: PatternExpression, scope: Scope, environment: Environment): Evaluate {
  if (pattern.shortest) return shortest(pattern, scope, environment);
  const { planning } = environment;
  const open = steps(
    planPattern(patternGraph([pattern], null, scope, planning), { step: 'start' }, planning),
    environment,
  );
  return () => open().next();
}

/** `shortestPath(…)` is a path, `allShortestPaths(…)` a list of them. */
function shortest(pattern: PathPattern, scope: Scope, environment: Environment): Evaluate {
  const { planning } = environment;
  const variable = { kind: 'variable', at: pattern.at, name: ` path ${planning.width}` } as const;
  const graph = patternGraph([{ ...pattern, variable }], null, scope, planning);
  const { index } = graph.scope.get(variable.name)!;
  const open = steps(planPattern(graph, { step: 'start' }, planning), environment);
  return (row) => {
    const paths = collected(open(), (): Value => row[index]!);
    return pattern.shortest === 'all' ? paths : (paths[0] ?? null);
  };
}

export function compilePatternComprehension(
  { pattern, where, result }: PatternComprehension,
  scope: Scope,
  environment: Environment,
): Evaluate {
  const { planning } = environment;
  const graph = patternGraph([pattern], where, scope, planning);
  const open = steps(planPattern(graph, { step: 'start' }, planning), environment);
  const value = compileExpression(result, graph.scope, environment);
  return (row) => collected(open(), () => value(row));
}

export function compileSubquery({ which, query }: Subquery, scope: Scope, environment: Environment): Evaluate {
  const { plan, columns } = planQuery(query, { scope, lasting: scope }, environment.planning);
  const open = steps(plan, environment);
  switch (which) {
    case 'EXISTS':
      return () => open().next();
    case 'COUNT':
      return () => BigInt(counted(open()));
    case 'COLLECT': {
      const { index } = columns[0]!;
      return (row) => collected(open(), () => row[index]!);
    }
  }
}

function counted(step: Step): number {
  let count = 0;
  while (step.next()) count++;
  return count;
}

function collected(step: Step, value: () => Value): Value[] {
  const values: Value[] = [];
  while (step.next()) values.push(value());
  return values;
}
