/** Counts that the graph keeps: `MATCH (:A)-[:T]->(:B) RETURN count(*)` needs no row. */
import type { Expression } from '../parse/expression.ts';
import type { PathPattern } from '../parse/pattern.ts';
import type { Clause } from '../parse/query.ts';
import { columnName } from './columns.ts';
import type { Plan, Slot } from './plan.ts';
import type { Planning } from './planning.ts';

export function storedCount(
  clauses: readonly Clause[],
  planning: Planning,
): { plan: Plan; columns: readonly Slot[] } | null {
  const [match, end] = clauses;
  if (clauses.length !== 2 || match?.kind !== 'match' || end?.kind !== 'return') return null;
  if (match.optional || match.where || match.patterns.length !== 1) return null;
  const { items, everything, order, skip, limit } = end.projection;
  if (everything || items.length !== 1 || order.length || skip || limit) return null;
  const count = countOf(match.patterns[0]!, items[0]!.expression, planning);
  if (!count) return null;
  const slot = planning.slot(columnName(items[0]!));
  return { plan: { step: 'count stored', slot, ...count }, columns: [slot] };
}

function countOf(
  { elements, shortest, variable }: PathPattern,
  counted: Expression,
  planning: Planning,
): { what: string; count: () => number } | null {
  if (shortest || variable) return null;
  const names: string[] = [];
  const labels: (string | null)[] = [];
  for (const element of elements) {
    if (element.kind === 'repeated' || element.properties || element.where) return null;
    const expression = element.kind === 'node' ? element.labels : element.types;
    if (expression && expression.kind !== 'label') return null;
    if (element.kind === 'relationship' && (element.length || element.direction === 'both')) return null;
    if (element.variable) names.push(element.variable.name);
    labels.push(expression?.name ?? null);
  }
  if (new Set(names).size < names.length || !countsRows(counted, names)) return null;
  const { graph } = planning;
  const [from, type, to] = labels as [string | null, string | null, string | null];
  if (labels.length === 1) return { what: `nodes ${from ?? ''}`.trim(), count: () => graph.countNodes(from) };
  if (labels.length !== 3) return null;
  const out = (elements[1] as Extract<(typeof elements)[number], { kind: 'relationship' }>).direction === 'out';
  const [start, end] = out ? [from, to] : [to, from];
  const what = `relationships (${start ?? ''})-[${type ?? ''}]->(${end ?? ''})`;
  return { what, count: () => graph.countRelationships(start, type, end) };
}

/** `count(*)`, or `count(n)` of what is never null. */
function countsRows(counted: Expression, names: readonly string[]): boolean {
  if (counted.kind === 'count rows') return true;
  if (counted.kind !== 'call' || counted.name.toLowerCase() !== 'count' || counted.distinct) return false;
  const [argument] = counted.arguments;
  return counted.arguments.length === 1 && argument?.kind === 'variable' && names.includes(argument.name);
}
