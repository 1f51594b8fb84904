/** What somebody typed at the prompt. */
import { parametersFor, type NamedQuery } from '../../../query/library.ts';
import type { ChosenQuery } from '../choose.ts';
import { parseParameter } from '../parameter.ts';
import type { Parameters } from '../source.ts';

export type Entry =
  | { readonly kind: 'nothing' | 'help' | 'queries' | 'quit' }
  /** It goes on in the next line. */
  | { readonly kind: 'unfinished'; readonly text: string }
  | { readonly kind: 'wrong'; readonly message: string }
  /** @throws {QueryLibraryError} where a parameter is missing, or is none of this query */
  | { readonly kind: 'question'; read(given: Parameters): ChosenQuery };

const commands = { ':help': 'help', ':queries': 'queries', ':quit': 'quit', ':exit': 'quit' } as const;

/** The names of the prompt's own commands. */
export const commandNames = Object.keys(commands);

/** @param begun the lines of this question before, empty where this is its first */
export function entryAfter(begun: string, line: string, queries: readonly NamedQuery[]): Entry {
  const text = begun === '' ? line : `${begun}\n${line}`;
  const trimmed = text.trim();
  if (trimmed === '' || trimmed === ';') return { kind: 'nothing' };
  if (begun === '') {
    const command = trimmed.replace(/;$/u, '').trim();
    if (command.startsWith(':')) return commandEntry(command);
    const named = queries.find(({ name }) => name === /^\S+/u.exec(command)![0]);
    if (named) return namedEntry(named, command.slice(named.name.length));
  }
  if (!trimmed.endsWith(';')) return { kind: 'unfinished', text };
  return { kind: 'question', read: (parameters) => ({ cypher: text, parameters }) };
}

function commandEntry(command: string): Entry {
  const kind = Object.entries(commands).find(([name]) => name === command)?.[1];
  return kind ? { kind } : { kind: 'wrong', message: `there is no ${command}, only ${commandNames.join(', ')}` };
}

/** Its parameters stand behind its name; a value with blanks in quotation marks: `said-about name="Ada Quill"`. */
function namedEntry(query: NamedQuery, rest: string): Entry {
  const words = rest.match(/\w+=(?:"(?:[^"\\]|\\.)*"|'[^']*'|\S*)|\S+/gu) ?? [];
  const parsed = words.map((word) => parseParameter(word.replace(/^(\w+=)'(.*)'$/su, '$1$2')));
  const wrong = parsed.indexOf(undefined);
  if (wrong >= 0) return { kind: 'wrong', message: `${words[wrong]!} is no parameter: it is name=value` };
  const own = Object.fromEntries(parsed.filter((one) => one !== undefined));
  return {
    kind: 'question',
    read: (given) => {
      const known = Object.entries(given).filter(([name]) => query.parameters.some((one) => one.name === name));
      return { cypher: query.cypher, parameters: parametersFor(query, { ...Object.fromEntries(known), ...own }) };
    },
  };
}
