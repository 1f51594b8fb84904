import { chosen, expression } from './expressions.ts';
import { pattern } from './patterns.ts';
import { allProperties, deeper, pathsOf, valuesOf, type Scope } from './scope.ts';

export function integers(scope: Scope): string {
  const { choices, words } = scope;
  const properties = allProperties(scope, 'integer');
  const simple = [
    ...(properties.length > 0 ? [() => choices.of(properties), () => choices.of(properties)] : []),
    ...valuesOf(scope, 'integer').map(
      ({ name }) =>
        () =>
          name,
    ),
    () => String(choices.of([1, 0, 2, 3, 10, 100])),
    () => String(choices.of(words.integers)),
    () => '$number',
  ];
  if (scope.depth <= 0 || !choices.percent(45)) return choices.run(simple);
  const inner = deeper(scope);
  const integer = (): string => expression(inner, 'integer');
  const text = (): string => expression(inner, 'string');
  const strings = (): string => expression(inner, 'strings');
  return choices.run<string>([
    () => `size(${text()})`,
    () => `size(${strings()})`,
    () => `(${integer()} + ${integer()})`,
    () => `(${integer()} - ${integer()})`,
    () => `(${integer()} * ${choices.of([2, 3, -1, 0])})`,
    () => `(${integer()} / ${choices.of([2, 3, 7, -2])})`,
    () => `(${integer()} % ${choices.of([2, 3, 7, -3])})`,
    () => `-${integer()}`,
    () => `abs(${integer()})`,
    () => `sign(${integer()})`,
    () => `toInteger(${choices.of([text, integer, () => expression(inner, 'float')])()})`,
    () => `head(${expression(inner, 'integers')})`,
    () => `${expression(inner, 'integers')}[${choices.of([0, 1, -1, 9])}]`,
    () => `reduce(total = 0, part IN ${expression(inner, 'integers')} | total + part % 100)`,
    () => `reduce(total = 0, part IN ${strings()} | total + size(part))`,
    () => `COUNT { ${pattern(inner, { isAnchored: true, isNameless: true }).text} }`,
    () => chosen(inner, 'integer'),
    ...pathsOf(scope).map(
      ({ name }) =>
        () =>
          `length(${name})`,
    ),
  ]);
}

export function floats(scope: Scope): string {
  const { choices } = scope;
  const properties = allProperties(scope, 'float');
  const simple = [
    ...(properties.length > 0 ? [() => choices.of(properties), () => choices.of(properties)] : []),
    ...valuesOf(scope, 'float').map(
      ({ name }) =>
        () =>
          name,
    ),
    () => choices.of(['0.5', '1.0', '0.0', '2.25', '1e3', '0.9']),
    () => '$float',
  ];
  if (scope.depth <= 0 || !choices.percent(45)) return choices.run(simple);
  const inner = deeper(scope);
  const float = (): string => expression(inner, 'float');
  const integer = (): string => expression(inner, 'integer');
  return choices.run<string>([
    () => `(${float()} + ${integer()})`,
    () => `(${float()} - ${float()})`,
    () => `(${float()} * ${choices.of(['2', '0.5', '-1'])})`,
    () => `(${integer()} / ${choices.of(['2.0', '3.0', '0.5'])})`,
    () => `round(${float()})`,
    () => `round(${float()}, ${choices.of([1, 2, 0])})`,
    () => `floor(${float()})`,
    () => `ceil(${float()})`,
    () => `abs(${float()})`,
    () => `sqrt(abs(${integer()}))`,
    () => `toFloat(${choices.of([integer, () => expression(inner, 'string')])()})`,
    () => `(${integer()} ^ 2)`,
    () => chosen(inner, 'float'),
  ]);
}
