import { readFile, stat } from 'node:fs/promises';
import { namedQuery, parametersFor } from '../../query/library.ts';

export interface ChosenQuery {
  readonly cypher: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * The query that is meant: one word is a file or the name of a query of the package, anything else a file or Cypher.
 *
 * @throws {QueryLibraryError} where there is no query of that name, or its parameters are others
 */
export async function chooseQuery(given: string, parameters: ChosenQuery['parameters']): Promise<ChosenQuery> {
  const isFile = await stat(given).then(
    (found) => found.isFile(),
    () => false,
  );
  if (isFile) return { cypher: await readFile(given, 'utf8'), parameters };
  if (!/^[\w-]+$/u.test(given)) return { cypher: given, parameters };
  const named = await namedQuery(given);
  return { cypher: named.cypher, parameters: parametersFor(named, parameters) };
}
