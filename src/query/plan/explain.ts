/** A plan to be read. */
import { variablesIn } from '../parse/walk.ts';
import type { Access, Bound, Plan, Slot } from './plan.ts';
import { isHidden } from './planning.ts';

/** A row for each line; a step stands above those that it takes its rows from. */
export function explained(plan: Plan): readonly (readonly [string])[] {
  return lines(plan, '').map((line) => [line] as const);
}

function lines(plan: Plan, margin: string): string[] {
  const inner = 'inner' in plan ? lines(plan.inner, `${margin}  │ `) : [];
  const parts = plan.step === 'union' ? plan.parts.flatMap((part) => lines(part.plan, `${margin}  │ `)) : [];
  const source = 'source' in plan ? lines(plan.source, margin) : [];
  return [`${margin}${described(plan)}`, ...inner, ...parts, ...source];
}

function described(plan: Plan): string {
  const rows = 'rows' in plan ? ` ~${Math.round(plan.rows)} rows` : '';
  return `${plan.step}${details(plan)}${rows}`;
}

function details(plan: Plan): string {
  switch (plan.step) {
    case 'scan':
      return ` (${named(plan.node)}${foundBy(plan.access)})`;
    case 'expand':
    case 'expand many':
      return ` (${named(plan.from)})${arrow(plan.direction, named(plan.relationship))}(${named(plan.to)})`;
    case 'bound relationship':
      return ` (${named(plan.start)})${arrow(plan.direction, named(plan.relationship))}(${named(plan.end)})`;
    case 'shortest path':
    case 'repeat':
      return ` (${named(plan.from)})…(${named(plan.to)})`;
    case 'filter':
      return ` on ${variablesOf(plan.predicate)}`;
    case 'project':
      return ` ${plan.assignments.map(({ slot }) => named(slot)).join(', ')}`;
    case 'aggregate':
      return ` by ${plan.keys.map(({ slot }) => named(slot)).join(', ') || 'nothing'}`;
    case 'unwind':
      return ` ${named(plan.variable)}`;
    case 'count stored':
      return ` ${plan.what}`;
    case 'sort':
      return plan.first ? ' keeping the first' : '';
    default:
      return '';
  }
}

function named({ name }: Slot): string {
  return isHidden(name) ? '' : name;
}

function arrow(direction: 'out' | 'in' | 'both', name: string): string {
  return `${direction === 'in' ? '<-' : '-'}[${name}]${direction === 'out' ? '->' : '-'}`;
}

function foundBy(access: Access): string {
  if (access.by === 'label') return ` :${access.label}`;
  return access.by === 'property' ? ` by ${access.property}` : '';
}

function variablesOf({ expression, scope }: Bound): string {
  const names = [...variablesIn(expression)].filter((name) => scope.has(name) && !isHidden(name));
  return names.join(', ') || expression.kind;
}
