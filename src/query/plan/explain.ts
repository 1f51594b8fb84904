/** A plan to be read. */
import type { Bound, Plan, Slot } from './plan.ts';

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
    case 'scan': {
      const { access } = plan;
      const found = {
        all: '',
        label: ` :${'label' in access ? access.label : ''}`,
        property: ` by ${'property' in access ? access.property : ''}`,
      };
      return ` (${named(plan.node)}${found[access.by]})`;
    }
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
  return name.startsWith(' ') ? '' : name;
}

function arrow(direction: 'out' | 'in' | 'both', name: string): string {
  return `${direction === 'in' ? '<-' : '-'}[${name}]${direction === 'out' ? '->' : '-'}`;
}

function variablesOf({ expression, scope }: Bound): string {
  const text = JSON.stringify(expression, (key, value: unknown) => (key === 'value' ? undefined : value));
  return (
    [...scope.keys()]
      .filter((name) => text.includes(`"name":"${name}"`))
      .join(', ')
      .trim() || expression.kind
  );
}
