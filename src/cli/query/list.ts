import type { NamedQuery } from '../../query/library.ts';

/** The queries with their questions and parameters, for people. */
export function listOfQueries(queries: readonly NamedQuery[]): string {
  return queries
    .map(({ name, question, parameters }) => {
      const lines = parameters.map((one) => `    ${one.name}${one.optional ? ' (optional)' : ''}: ${one.meaning}\n`);
      return `${name}\n  ${question}\n${lines.join('')}`;
    })
    .join('\n');
}
