/** Plans to steps. */
import type { Plan } from '../plan/plan.ts';
import type { Environment } from './environment.ts';
import type { Step } from './step.ts';
import { AggregateStep } from './steps/aggregate.ts';
import { BoundNodeStep } from './steps/expand/bound-node.ts';
import { BoundRelationshipStep } from './steps/expand/bound-relationship.ts';
import { CreateStep } from './steps/create.ts';
import { DistinctStep } from './steps/distinct.ts';
import { ExpandManyStep } from './steps/expand/expand-many.ts';
import { ExpandStep } from './steps/expand/expand.ts';
import { LimitStep, SkipStep } from './steps/limit.ts';
import { EachStep, OptionalStep } from './steps/nested.ts';
import { NamePathStep } from './steps/paths/name-path.ts';
import { RepeatStep } from './steps/expand/repeat.ts';
import { CountStoredStep, FilterStep, ProjectStep, StartStep, UnwindStep } from './steps/rows.ts';
import { ScanStep } from './steps/scan.ts';
import { ShortestPathStep } from './steps/paths/shortest-path.ts';
import { SortStep } from './steps/sort.ts';
import { UnionStep } from './steps/union.ts';

export function compileSteps(plan: Plan, environment: Environment): Step {
  const source = 'source' in plan ? compileSteps(plan.source, environment) : new StartStep();
  switch (plan.step) {
    case 'start':
      return source;
    case 'scan':
      return new ScanStep(source, plan, environment);
    case 'expand':
      return new ExpandStep(source, plan, environment);
    case 'expand many':
      return new ExpandManyStep(source, plan, environment);
    case 'bound node':
      return new BoundNodeStep(source, plan, environment);
    case 'bound relationship':
      return new BoundRelationshipStep(source, plan, environment);
    case 'repeat':
      return new RepeatStep(source, compileSteps(plan.inner, environment), plan, environment);
    case 'shortest path':
      return new ShortestPathStep(source, plan, environment);
    case 'name path':
      return new NamePathStep(source, plan, environment);
    case 'filter':
      return new FilterStep(source, plan, environment);
    case 'optional':
      return new OptionalStep(source, compileSteps(plan.inner, environment), plan, environment);
    case 'each':
      return new EachStep(source, compileSteps(plan.inner, environment));
    case 'unwind':
      return new UnwindStep(source, plan, environment);
    case 'project':
      return new ProjectStep(source, plan, environment);
    case 'aggregate':
      return new AggregateStep(source, plan, environment);
    case 'distinct':
      return new DistinctStep(source, plan, environment);
    case 'sort':
      return new SortStep(source, plan, environment);
    case 'skip':
      return new SkipStep(source, plan, environment);
    case 'limit':
      return new LimitStep(source, plan, environment);
    case 'union':
      return new UnionStep(plan, environment);
    case 'count stored':
      return new CountStoredStep(source, plan, environment);
    case 'create':
      return new CreateStep(source, plan, environment);
  }
}
