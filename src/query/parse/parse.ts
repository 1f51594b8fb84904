/** Text of a query to its parts. */
import { CypherError } from '../error.ts';
import { errorAt } from '../place.ts';
import { numberLiteral } from './number.ts';
import { ParseFailure, parse as parseText } from './parser.generated.ts';
import type { NodePattern } from './pattern.ts';
import type { Statement } from './query.ts';

/** What the generated parser says of a failure. */
interface Expectations {
  readonly expected?: readonly { readonly type: string; readonly description?: string; readonly text?: string }[];
  readonly found?: string | null;
  readonly location?: { readonly start: { readonly offset: number } };
}

/**
 * @throws {CypherError} `syntax` where the text is no Cypher, `unsupported` where it is Cypher that is not run here; the
 *   message names the place
 */
export function parse(query: string): Statement {
  try {
    return parseText(query, actions(query)) as Statement;
  } catch (error) {
    if (error instanceof CypherError) throw error;
    if (error instanceof RangeError) throw new CypherError('syntax', 'The query is nested too deeply');
    throw error instanceof ParseFailure ? unexpected(query, error as Expectations) : error;
  }
}

/** What the grammar calls. */
function actions(query: string): object {
  return {
    cache: true,
    number: (text: string, at: number) => {
      const value = numberLiteral(text);
      if (typeof value === 'string') throw errorAt('syntax', value, query, at);
      return value;
    },
    fail: (message: string, at: number) => {
      throw errorAt('syntax', capitalized(message), query, at);
    },
    refuse: (what: string, at: number, instead?: string) => {
      throw errorAt('unsupported', `${what} is not supported${instead ? `: ${instead}` : ''}`, query, at);
    },
    hiddenName: (what: string, at: number) => ` ${what} ${at}`,
    anonymousNode: (at: number): NodePattern => ({
      ...{ kind: 'node', at, variable: null, labels: null, properties: null, where: null },
    }),
  };
}

function unexpected(query: string, { expected, location }: Expectations): CypherError {
  const at = location?.start.offset ?? 0;
  const found = /^(?:[\p{ID_Start}\p{Pc}][\p{ID_Continue}\p{Pc}]*|\d+|.)/u.exec(query.slice(at))?.[0];
  const names = new Set(
    (expected ?? [])
      .map((one) => one.description ?? (one.text === undefined ? '' : `"${one.text}"`))
      .filter((name) => name !== '' && name !== 'a blank'),
  );
  // Whatever may begin an expression is said in two words.
  if (names.has('a number') && names.has('a string') && names.has('a name')) {
    for (const name of names) if (!/^[A-Z]{2}/u.test(name)) names.delete(name);
    for (const name of ['CASE', 'NOT']) names.delete(name);
    names.add('an expression');
  }
  const wanted = [...names].slice(0, 12).join(', ');
  return errorAt('syntax', `Unexpected ${found ? `"${found}"` : 'end'}${wanted && `, expected ${wanted}`}`, query, at);
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
