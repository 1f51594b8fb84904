/** Random clauses that come before `RETURN`: each reads in a scope and leaves another. */
import { expression } from './expressions.ts';
import { pattern, shortest } from './patterns.ts';
import { booleans, patternPredicate } from './predicates.ts';
import { aggregate, named, value } from './projections.ts';
import { deeper, newName, nodesOf, withVariables, type Scope, type ValueKind, type Variable } from './scope.ts';

export interface Clause {
  readonly text: string;
  readonly after: Scope;
}

export function reading(scope: Scope): Clause {
  const { choices } = scope;
  const hasNodes = nodesOf(scope).length > 0;
  if (!hasNodes && !choices.percent(10)) return match(scope, false);
  return choices.run([
    () => match(scope, false),
    () => match(scope, true),
    () => match(scope, true),
    () => unwind(scope),
    () => call(scope),
    ...(scope.isQuantifying ? [] : [() => shortestMatch(scope)]),
  ]);
}

function match(scope: Scope, isOptional: boolean): Clause {
  const { choices } = scope;
  const first = pattern(scope, { isAnchored: true });
  let after = withVariables(scope, first.added);
  let text = first.text;
  if (choices.percent(20) && nodesOf(after).length > 0) {
    const second = pattern(after, { isAnchored: true });
    after = withVariables(after, second.added);
    text += `, ${second.text}`;
  }
  return { text: `${isOptional ? 'OPTIONAL ' : ''}MATCH ${text}${where(after, 35)}`, after };
}

function where(scope: Scope, often: number): string {
  const { choices } = scope;
  if (!choices.percent(often)) return '';
  if (nodesOf(scope).length === 0 || !choices.percent(15)) return ` WHERE ${booleans(scope)}`;
  const [not, and] = [choices.of(['', 'NOT ']), choices.percent(40) ? ` AND ${booleans(deeper(scope))}` : ''];
  return ` WHERE ${not}${patternPredicate(scope)}${and}`;
}

function unwind(scope: Scope): Clause {
  const { choices } = scope;
  const kind = choices.of(['strings', 'integers'] as const);
  const unsure = scope.variables.filter((one) => one.kind === kind && 'isUnsure' in one && one.isUnsure);
  const list = unsure.length > 0 && choices.percent(50) ? choices.of(unsure).name : expression(scope, kind);
  const name = newName(scope, 'u');
  const element: Variable = { kind: kind === 'strings' ? 'string' : 'integer', name };
  return { text: `UNWIND ${list} AS ${name}`, after: withVariables(scope, [element]) };
}

/** A subquery for each row, with a part of the row or nothing of it, of one branch or two. */
function call(scope: Scope): Clause {
  const { choices } = scope;
  const imported = choices.percent(80) ? nodesOf(scope).slice(0, 2) : [];
  const inside: Scope = { ...scope, variables: imported, depth: Math.min(scope.depth, 1) };
  const name = newName(scope, 's');
  // By itself it is one row, or all rows would be multiplied by what it finds.
  const kind = imported.length === 0 ? 'integer' : choices.of<ValueKind>(['integer', 'string']);
  const isAggregating = imported.length === 0 || (kind === 'integer' && choices.percent(60));
  const branch = (): string => {
    const { text, after } = match(inside, false);
    const returned = isAggregating ? 'count(*)' : expression(after, kind);
    return `${text} RETURN ${returned} AS ${name}`;
  };
  const body = choices.percent(30) ? `${branch()} UNION ${branch()}` : branch();
  const text = `CALL (${imported.map((one) => one.name).join(', ')}) { ${body} }`;
  return { text, after: withVariables(scope, [{ kind, name }]) };
}

function shortestMatch(scope: Scope): Clause {
  const found = shortest(scope, scope.choices.percent(50));
  if (!found) return match(scope, false);
  const optional = scope.choices.percent(50) ? 'OPTIONAL ' : '';
  const text = `WITH * WHERE ${found.ends[0]} <> ${found.ends[1]} ${optional}MATCH ${found.text}`;
  return { text, after: withVariables(scope, found.added) };
}

/** `WITH`: some variables and values, or groups; now and then distinct, filtered, or the first of an order. */
export function handingOn(scope: Scope): Clause {
  const { choices } = scope;
  const isAggregating = choices.percent(40);
  const kept = scope.variables.filter((one) => (!('isUnsure' in one) || !one.isUnsure) && choices.percent(70));
  const items = isAggregating
    ? choices.several(1, 2, () => aggregate(scope))
    : choices.several(kept.length === 0 ? 1 : 0, 2, () => value(scope));
  const added = named(scope, items);
  const variables = [...kept, ...added.variables];
  const after: Scope = { ...scope, variables };
  const isSure = variables.every((one) => 'name' in one && one.kind !== 'path' && !('isUnsure' in one && one.isUnsure));
  const distinct = !isAggregating && isSure && choices.percent(15) ? 'DISTINCT ' : '';
  const listed = [...kept.map(({ name }) => name), ...(added.text === '' ? [] : [added.text])].join(', ');
  const ending = cut(after);
  return { text: `WITH ${distinct}${listed}${ending}${where(after, 25)}`, after };
}

/** An order that tells every two rows apart that differ, and the rows up to a place in it. */
function cut(scope: Scope): string {
  const { choices, variables } = scope;
  const canBeOrdered = variables.every(
    (one) => !['node', 'relationship', 'path'].includes(one.kind) && !('isUnsure' in one && one.isUnsure),
  );
  if (!canBeOrdered || !choices.percent(30)) return '';
  const order = variables.map(({ name }) => `${name}${choices.of(['', ' DESC'])}`).join(', ');
  return ` ORDER BY ${order}${choices.of(['', ' SKIP 1'])} LIMIT ${choices.of([3, 1, 10, 50])}`;
}
