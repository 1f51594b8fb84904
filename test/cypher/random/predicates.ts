import { labels, type Label } from '../../../src/ontology.ts';
import { chosen, expression } from './expressions.ts';
import { pattern } from './patterns.ts';
import { literalString } from './strings.ts';
import {
  allProperties,
  deeper,
  newName,
  nodesOf,
  valuesOf,
  withVariables,
  type Scope,
  type ValueKind,
} from './scope.ts';

const allLabels = Object.keys(labels) as Label[];
const comparisons = ['=', '<>', '<', '<=', '>', '>='];

/** A predicate: true, false or null. */
export function booleans(scope: Scope): string {
  const { choices } = scope;
  const simple = [
    () => comparison({ ...scope, depth: Math.min(scope.depth, 1) }),
    () => search({ ...scope, depth: 0 }),
    ...[...allProperties(scope, 'boolean'), ...valuesOf(scope, 'boolean').map(({ name }) => name)].map(
      (one) => () => one,
    ),
    ...nodesOf(scope).map(
      ({ name }) =>
        () =>
          `(${name}:${choices.of(allLabels)}${choices.percent(30) ? `|${choices.of(allLabels)}` : ''})`,
    ),
  ];
  if (scope.depth <= 0 || !choices.percent(50)) return choices.run(simple);
  const inner = deeper(scope);
  const boolean = (): string => booleans(inner);
  return choices.run<string>([
    () => comparison(inner),
    () => search(inner),
    () => `(${boolean()} AND ${boolean()})`,
    () => `(${boolean()} OR ${boolean()})`,
    () => `(${boolean()} XOR ${boolean()})`,
    () => `(NOT ${boolean()})`,
    () => `((${boolean()}) IS NULL)`,
    () => `(${expression(inner, anyKind(inner))} IS ${choices.of(['NOT NULL', 'NULL'])})`,
    () => membership(inner),
    () => quantified(inner),
    () => chosen(inner, 'boolean'),
    ...(nodesOf(scope).length > 0 ? [() => existsSubquery(inner), () => existsSubquery(inner)] : []),
  ]);
}

function anyKind({ choices }: Scope): ValueKind {
  return choices.of(['string', 'integer', 'float', 'boolean', 'strings', 'integers']);
}

function comparison(scope: Scope): string {
  const { choices } = scope;
  const kind = choices.of<ValueKind>(['string', 'integer', 'float', 'string', 'integer', 'boolean', 'strings']);
  // Numbers are compared with each other, and now and then what can't be compared at all.
  const other = kind === 'integer' && choices.percent(20) ? 'float' : choices.percent(5) ? anyKind(scope) : kind;
  const [left, right] = [expression(scope, kind), expression(scope, other)];
  if (choices.percent(8)) return `(${left} <= ${right} < ${expression(scope, other)})`;
  const nodes = nodesOf(scope);
  if (nodes.length > 1 && choices.percent(15)) {
    return `(${choices.of(nodes).name} ${choices.of(['<>', '='])} ${choices.of(nodes).name})`;
  }
  return `(${left} ${choices.of(comparisons)} ${right})`;
}

function search(scope: Scope): string {
  const { choices } = scope;
  const text = expression(scope, 'string');
  if (choices.percent(8))
    return `(${text} =~ ${choices.of(["'.*a.*'", "'(?i).*the.*'", "'[A-Z][a-z]+ .*'", "'\\\\w+'"])})`;
  const how = choices.of(['CONTAINS', 'STARTS WITH', 'ENDS WITH']);
  return `(${text} ${how} ${choices.percent(70) ? literalString(scope) : expression(scope, 'string')})`;
}

function membership(scope: Scope): string {
  const { choices } = scope;
  const [element, list] = choices.of([
    ['string', 'strings'],
    ['integer', 'integers'],
  ] as const);
  return `(${expression(scope, element)} IN ${expression(scope, list)})`;
}

function quantified(scope: Scope): string {
  const { choices } = scope;
  const name = newName(scope, 'x');
  const [element, list] = choices.of([
    ['string', 'strings'],
    ['integer', 'integers'],
  ] as const);
  const inside = withVariables(scope, [{ kind: element, name }]);
  const how = choices.of(['any', 'all', 'none', 'single']);
  return `${how}(${name} IN ${expression(scope, list)} WHERE ${booleans(inside)})`;
}

/** A pattern by itself, which is a predicate only where a clause or a conjunction has it. */
export function patternPredicate(scope: Scope): string {
  return pattern(scope, { isAnchored: true, isNameless: true }).text;
}

function existsSubquery(scope: Scope): string {
  const { text, added } = pattern(scope, { isAnchored: true });
  const where = scope.choices.percent(50) ? ` WHERE ${booleans(deeper(withVariables(scope, added)))}` : '';
  return `EXISTS { MATCH ${text}${where} }`;
}
