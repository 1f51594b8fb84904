import { chosen, expression } from './expressions.ts';
import { allProperties, deeper, nodesOf, pathsOf, valuesOf, withVariables, newName, type Scope } from './scope.ts';

/** Lists whose order is sure. */
export function lists(scope: Scope, kind: 'strings' | 'integers'): string {
  const { choices } = scope;
  const element = kind === 'strings' ? 'string' : 'integer';
  const properties = allProperties(scope, kind);
  const simple = [
    ...(properties.length > 0 ? [() => choices.of(properties), () => choices.of(properties)] : []),
    ...valuesOf(scope, kind).map(
      ({ name }) =>
        () =>
          name,
    ),
    () => `[${choices.several(0, 3, () => expression({ ...scope, depth: 0 }, element)).join(', ')}]`,
    () => (kind === 'strings' ? '$texts' : `range(${choices.of([0, 1, 3])}, ${choices.of([3, 0, 5])})`),
  ];
  if (scope.depth <= 0 || !choices.percent(40)) return choices.run(simple);
  const inner = deeper(scope);
  const list = (): string => expression(inner, kind);
  return choices.run<string>([
    () => `tail(${list()})`,
    // Neo4j 5.26 does not reverse a list as a property holds it.
    () => `reverse(${list()} + [])`,
    () => `(${list()} + ${list()})`,
    () => `(${list()} + ${expression(inner, element)})`,
    () => `${list()}[${choices.of(['1..', '..2', '0..1', '-2..', '..-1', '5..2'])}]`,
    () => comprehension(inner, kind),
    () => comprehension(inner, kind),
    () => chosen(inner, kind),
    ...(kind === 'strings'
      ? [
          () => `split(${expression(inner, 'string')}, ${choices.of(["' '", "','", "'a'"])})`,
          ...nodesOf(scope).map(
            ({ name }) =>
              () =>
                `labels(${name})`,
          ),
          ...pathsOf(scope)
            .filter(({ isOneOfMany }) => !isOneOfMany)
            .flatMap(({ name }) => [
              () => `[step IN relationships(${name}) | type(step)]`,
              () => `[stop IN nodes(${name}) | stop.id]`,
            ]),
        ]
      : [
          () => `range(${choices.of([0, 5, 10])}, ${choices.of([5, 0, 10])}, ${choices.of([1, 2, -1])})`,
          () => `[part IN ${expression(inner, 'strings')} | size(part)]`,
        ]),
  ]);
}

function comprehension(scope: Scope, kind: 'strings' | 'integers'): string {
  const { choices } = scope;
  const name = newName(scope, 'x');
  const list = expression(scope, kind);
  const inside = withVariables(scope, [{ kind: kind === 'strings' ? 'string' : 'integer', name }]);
  const where = (): string => ` WHERE ${expression(inside, 'boolean')}`;
  const map = (): string => ` | ${expression(inside, kind === 'strings' ? 'string' : 'integer')}`;
  return `[${name} IN ${list}${choices.run([where, map, () => where() + map()])}]`;
}
