/** What `WITH` and `RETURN` hand on. */
import { chosen, expression } from './expressions.ts';
import { newName, nodesOf, pathsOf, type Scope, type ValueKind, type Variable } from './scope.ts';

/** One of the things that are handed on, without its name. */
export interface Item {
  readonly text: string;
  readonly kind: ValueKind | 'other';
  /** A list whose elements come in any order, or a number whose last digits depend on one. */
  readonly isUnsure: boolean;
  readonly isAggregate: boolean;
}

const scalars: readonly ValueKind[] = [
  'string',
  'integer',
  'float',
  'boolean',
  'string',
  'integer',
  'strings',
  'integers',
];

export function value(scope: Scope): Item {
  const kind = scope.choices.of(scalars);
  return { text: expression(scope, kind), kind, isUnsure: false, isAggregate: false };
}

/** What only `RETURN` takes, since nothing more is made of it. */
export function whole(scope: Scope): Item {
  const { choices } = scope;
  const item = (text: string, isUnsure = false): Item => ({ text, kind: 'other', isUnsure, isAggregate: false });
  const entities = scope.variables.filter(({ kind }) => kind === 'node' || kind === 'relationship');
  const paths = pathsOf(scope).filter(({ isOneOfMany }) => !isOneOfMany);
  const unsure = scope.variables.filter((one) => 'isUnsure' in one && one.isUnsure);
  return choices.run([
    () => value(scope),
    ...[...entities, ...paths].map(
      ({ name }) =>
        () =>
          item(name),
    ),
    ...unsure.map(
      ({ name }) =>
        () =>
          item(name, true),
    ),
    ...entities.flatMap(({ name }) => [
      () => item(`properties(${name})`),
      () => item(`keys(${name})`, true),
      () => item(`${name} {.name, .id, more: ${value(scope).text}}`),
      () => item(`${name} {.*}`),
    ]),
    () => item(`{one: ${value(scope).text}, other: ${value(scope).text}}`),
    () => item(`[${value(scope).text}, ${value(scope).text}]`),
    () => item(chosen(scope, choices.of(scalars))),
  ]);
}

export function aggregate(scope: Scope): Item {
  const { choices } = scope;
  const of = (kind: ValueKind): string => expression(scope, kind);
  const distinct = choices.percent(25) ? 'DISTINCT ' : '';
  const item = (text: string, kind: ValueKind, isUnsure = false): Item => ({ text, kind, isUnsure, isAggregate: true });
  const number = (): string => of(choices.of(['integer', 'float']));
  return choices.run([
    () => item('count(*)', 'integer'),
    () => item(`count(${distinct}${of(choices.of(scalars))})`, 'integer'),
    ...nodesOf(scope).map(
      ({ name }) =>
        () =>
          item(`count(${distinct}${name})`, 'integer'),
    ),
    () => item(`sum(${distinct}${of('integer')})`, 'integer'),
    () => item(`sum(${distinct}${of('float')})`, 'float', true),
    () => item(`avg(${distinct}${number()})`, 'float', true),
    () => item(`min(${of('string')})`, 'string'),
    () => item(`max(${of('string')})`, 'string'),
    () => item(`min(${of('integer')})`, 'integer'),
    () => item(`max(${of('float')})`, 'float'),
    () => item(`collect(${distinct}${of('string')})`, 'strings', true),
    () => item(`collect(${distinct}${of('integer')})`, 'integers', true),
    () => item(`size(collect(${distinct}${of('string')}))`, 'integer'),
    () => item(`stDev(${number()})`, 'float', true),
    () => item(`stDevP(${number()})`, 'float', true),
    () => item(`percentileDisc(${of('integer')}, ${choices.of(['0.5', '0.0', '1.0', '0.9'])})`, 'integer'),
    () => item(`percentileCont(${number()}, ${choices.of(['0.5', '0.25', '0.9'])})`, 'float', true),
    () => item(`max(${of('integer')}) - min(${of('integer')})`, 'integer'),
    () => item(`count(*) + ${choices.of([1, 10])}`, 'integer'),
  ]);
}

/** Items with names, and the variables that they become. */
export function named(scope: Scope, items: readonly Item[]): { readonly text: string; readonly variables: Variable[] } {
  const names = items.map(() => newName(scope, 'v'));
  const variables = items.map(({ kind, isUnsure }, i): Variable => ({
    kind: kind === 'other' ? 'string' : kind,
    name: names[i]!,
    isUnsure,
  }));
  return { text: items.map(({ text }, i) => `${text} AS ${names[i]!}`).join(', '), variables };
}
