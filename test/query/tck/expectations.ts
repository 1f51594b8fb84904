/** What the TCK expects of a query: rows, or an error. */
import type { CypherError, CypherErrorKind } from '../../../src/query/error.ts';
import type { Value } from '../../../src/query/values/value.ts';
import { textOf } from './text.ts';
import { parseValue } from './values.ts';

export type Outcome =
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly Value[])[] }
  | { readonly error: CypherError; readonly phase: 'compile time' | 'runtime' };

const expectedError = /^an? (\w+) should be raised at (compile time|runtime|any time): (.+)$/;

/** Which errors stand for those of the TCK, whose finer kinds (after the colon) are not told apart. */
const kindsOfErrors: Readonly<Record<string, readonly CypherErrorKind[]>> = {
  SyntaxError: ['syntax', 'semantic', 'type'],
  SemanticError: ['syntax', 'semantic', 'type'],
  ParameterMissing: ['semantic'],
  TypeError: ['type'],
  ArgumentError: ['type', 'runtime'],
  ArithmeticError: ['runtime'],
  EntityNotFound: ['runtime'],
};

/**
 * An error that is expected at run time may come before; one expected at compile time must come before the first row is
 * asked for.
 *
 * @returns null where no error is expected and none came
 */
export function errorMistake(text: string, outcome: Outcome): string | null {
  const [, type = '', phase, detail] = expectedError.exec(text) ?? [];
  if (phase === undefined) return 'error' in outcome ? `error: ${outcome.error.message}` : null;
  if (!('error' in outcome)) return `no ${type} (${detail}), but ${rowsText(outcome.rows)}`;
  const { error } = outcome;
  if (!isExpected(type, phase, error.kind)) return `${type} expected, not ${error.kind}: ${error.message}`;
  return phase === 'compile time' && outcome.phase === 'runtime' ? `only at runtime: ${error.message}` : null;
}

/** A SyntaxError at run time is one that only a parameter's value makes, such as a negative LIMIT. */
function isExpected(type: string, phase: string, kind: CypherErrorKind): boolean {
  if (type === 'SyntaxError' && phase === 'runtime' && kind === 'runtime') return true;
  return kindsOfErrors[type]?.includes(kind) === true;
}

export function answerMistake(text: string, table: readonly (readonly string[])[], outcome: Outcome): string | null {
  if ('error' in outcome) return null;
  if (text === 'the result should be empty') {
    return outcome.rows.length === 0 ? null : `no rows expected, but ${rowsText(outcome.rows)}`;
  }
  const match = /^the result should be(, in any order|, in order|)( ?\(ignoring element order for lists\))?:$/.exec(
    text,
  );
  if (!match) throw new Error(`unknown step: ${text}`);
  return tableMistake(table, outcome, { ordered: match[1] === ', in order', anyListOrder: match[2] !== undefined });
}

function tableMistake(
  [columns = [], ...rows]: readonly (readonly string[])[],
  answer: Extract<Outcome, { readonly columns: unknown }>,
  { ordered, anyListOrder }: { readonly ordered: boolean; readonly anyListOrder: boolean },
): string | null {
  if (columns.join('|') !== answer.columns.join('|')) {
    return `columns expected: ${columns.join(' | ')}, but ${answer.columns.join(' | ')}`;
  }
  const expected = rows.map((row) => row.map((cell) => textOf(parseValue(cell), anyListOrder)).join(' | '));
  const actual = answer.rows.map((row) => row.map((value) => textOf(value, anyListOrder)).join(' | '));
  const same = ordered ? equalTexts(expected, actual) : equalTexts(expected.toSorted(), actual.toSorted());
  return same ? null : `expected: ${expected.join('; ')}, but ${actual.join('; ')}`;
}

function equalTexts(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((text, index) => text === right[index]);
}

function rowsText(rows: readonly (readonly Value[])[]): string {
  return rows.map((row) => row.map((value) => textOf(value)).join(' | ')).join('; ') || 'no rows';
}
