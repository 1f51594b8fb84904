import { chosen, expression } from './expressions.ts';
import { quoted } from './patterns.ts';
import { allProperties, deeper, nodesOf, relationshipsOf, valuesOf, type Scope } from './scope.ts';

/** A short text, of the graph or not. */
export function literalString({ choices, words }: Scope): string {
  const some = ['a', '', 'The', 'said', "it's", 'é', 'e', ' '];
  return choices.percent(60) ? quoted(choices.of(words.strings)) : quoted(choices.of(some));
}

export function strings(scope: Scope): string {
  const { choices } = scope;
  const properties = allProperties(scope, 'string').filter((one) => !one.endsWith('.sha256'));
  const simple = [
    ...(properties.length > 0 ? [() => choices.of(properties), () => choices.of(properties)] : []),
    ...valuesOf(scope, 'string').map(
      ({ name }) =>
        () =>
          name,
    ),
    () => literalString(scope),
    () => '$text',
  ];
  if (scope.depth <= 0 || !choices.percent(45)) return choices.run(simple);
  const inner = deeper(scope);
  const text = (): string => expression(inner, 'string');
  const integer = (): string => expression(inner, 'integer');
  return choices.run<string>([
    () => `toUpper(${text()})`,
    () => `toLower(${text()})`,
    () => `trim(${text()})`,
    () => `lTrim(${text()})`,
    () => `rTrim(${text()})`,
    () => `reverse(${text()})`,
    () => `left(${text()}, ${choices.of([3, 0, 1, 10])})`,
    () => `right(${text()}, ${choices.of([3, 0, 1, 10])})`,
    () => `substring(${text()}, ${choices.of([0, 1, 5])})`,
    () => `substring(${text()}, ${choices.of([0, 1, 5])}, ${choices.of([4, 0, 1, 30])})`,
    () => `replace(${text()}, ${literalString(inner)}, ${literalString(inner)})`,
    () => `(${text()} + ${text()})`,
    () => `(${text()} + ${integer()})`,
    () => `toString(${expression(inner, choices.of(['integer', 'boolean', 'float', 'string']))})`,
    () => `toStringOrNull(${integer()})`,
    () => `split(${text()}, ${choices.of(["' '", "'a'", "', '"])})[${choices.of([0, 1, -1, 7])}]`,
    () => `head(${expression(inner, 'strings')})`,
    () => `last(${expression(inner, 'strings')})`,
    () => `${expression(inner, 'strings')}[${choices.of([0, 1, -1, 5])}]`,
    () => chosen(inner, 'string'),
    ...nodesOf(scope).map(
      ({ name }) =>
        () =>
          `head(labels(${name}))`,
    ),
    ...relationshipsOf(scope).flatMap(({ name }) => [
      () => `type(${name})`,
      () => `startNode(${name}).id`,
      () => `endNode(${name}).name`,
    ]),
    () => `reduce(joined = '', part IN ${expression(inner, 'strings')} | joined + left(part, 2))`,
  ]);
}
