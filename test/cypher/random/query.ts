/** A random question over the ontology. */
import { reading, handingOn } from './clauses.ts';
import { Choices } from './choices.ts';
import { expression } from './expressions.ts';
import { aggregate, value, whole, type Item } from './projections.ts';
import type { Scope, ValueKind, Words } from './scope.ts';

export interface RandomQuery {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** For each column, whether its lists come in any order and its numbers may differ in the last digits. */
  readonly unsure: readonly boolean[];
  /** Whether its order tells every two rows apart that differ. */
  readonly isOrdered: boolean;
}

/** Sent with every query, whether it uses them or not. */
const parameters = { text: 'the', number: 3, float: 0.75, texts: ['name', 'a', 'said'] };

const deepest = 3;

export function randomQuery(numbers: readonly number[], words: Words): RandomQuery {
  const choices = new Choices(numbers);
  const columns = 1 + choices.upTo(3);
  if (!choices.percent(8)) return { ...single(choices, words, columns), parameters };
  const one = single(choices, words, columns, { canBeOrdered: false });
  const other = single(choices, words, columns, { canBeOrdered: false });
  const unsure = one.unsure.map((isUnsure, i) => isUnsure || other.unsure[i]!);
  return {
    cypher: `${one.cypher}\nUNION${unsure.includes(true) ? ' ALL' : choices.of([' ALL', ''])}\n${other.cypher}`,
    parameters,
    unsure,
    isOrdered: false,
  };
}

type Single = Omit<RandomQuery, 'parameters'>;

function single(choices: Choices, words: Words, columns: number, { canBeOrdered = true } = {}): Single {
  const isQuantifying = choices.percent(25);
  let scope: Scope = { choices, words, variables: [], isQuantifying, depth: deepest, names: { next: 0 } };
  const clauses: string[] = [];
  const add = (clause: { readonly text: string; readonly after: Scope }): void => {
    clauses.push(clause.text);
    scope = clause.after;
  };
  add(reading(scope));
  if (choices.percent(40)) add(reading(scope));
  if (choices.percent(35)) {
    add(handingOn(scope));
    if (choices.percent(50)) add(reading(scope));
  }
  const { text, unsure, isOrdered } = returned(scope, columns, canBeOrdered);
  return { cypher: [...clauses, text].join('\n'), unsure, isOrdered };
}

function returned(scope: Scope, columns: number, canBeOrdered: boolean) {
  const { choices } = scope;
  const isAggregating = choices.percent(35);
  const items = Array.from({ length: columns }, (_, i): Item => {
    if (isAggregating) return i === 0 ? aggregate(scope) : choices.percent(60) ? value(scope) : aggregate(scope);
    return choices.percent(35) ? whole(scope) : value(scope);
  });
  const unsure = items.map(({ isUnsure }) => isUnsure);
  const isSure = !unsure.includes(true);
  const distinct = isSure && !isAggregating && choices.percent(20);
  const listed = items.map(({ text }, i) => `${text} AS c${i}`).join(', ');
  const text = `RETURN ${distinct ? 'DISTINCT ' : ''}${listed}`;
  const isTotal = isSure && items.every(({ kind }) => kind !== 'other');
  if (!canBeOrdered) return { text, unsure, isOrdered: false };
  if (isTotal && choices.percent(50)) {
    const order = items.map((_, i) => `c${i}${choices.of(['', ' DESC'])}`).join(', ');
    const limit = choices.of(['', ' LIMIT 5', ' SKIP 2', ' SKIP 1 LIMIT 3', ' LIMIT 0']);
    return { text: `${text} ORDER BY ${order}${limit}`, unsure, isOrdered: true };
  }
  if (!distinct && !isAggregating && choices.percent(15)) {
    const kind = choices.of<ValueKind>(['string', 'integer']);
    return { text: `${text} ORDER BY ${expression({ ...scope, depth: 1 }, kind)}`, unsure, isOrdered: false };
  }
  return { text, unsure, isOrdered: false };
}
