/** The queries that come with the package, in `cypher/queries`: one file each, its question and parameters on top. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packageFolder } from '../package-folder.ts';

export interface QueryParameter {
  /** Without `$`. */
  readonly name: string;
  readonly meaning: string;
  /** An optional one that isn't given is null. */
  readonly optional: boolean;
}

export interface NamedQuery {
  /** The file's name without `.cypher`. */
  readonly name: string;
  readonly question: string;
  readonly parameters: readonly QueryParameter[];
  /** With the comment on top. */
  readonly cypher: string;
}

/** Thrown where there is no query of that name, or its parameters are others than those given. */
export class QueryLibraryError extends Error {
  override readonly name = 'QueryLibraryError';
}

/** All queries, ordered by name. */
export async function namedQueries(): Promise<NamedQuery[]> {
  const folder = join(packageFolder('cypher/queries'), 'cypher', 'queries');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  return Promise.all(files.map(async (file) => parseQuery(file, await readFile(join(folder, file), 'utf8'))));
}

/** @throws {QueryLibraryError} where there is none of that name; the message lists those there are */
export async function namedQuery(name: string): Promise<NamedQuery> {
  const queries = await namedQueries();
  const query = queries.find((one) => one.name === name);
  if (query) return query;
  throw new QueryLibraryError(`there is no query "${name}", only ${queries.map((one) => one.name).join(', ')}`);
}

/**
 * The parameters to run a query with: those given, and null for the optional ones that are not.
 *
 * @throws {QueryLibraryError} where one is missing, or one is given that the query has not
 */
export function parametersFor(
  { name, parameters }: NamedQuery,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const unknown = Object.keys(given).find((one) => !parameters.some((parameter) => parameter.name === one));
  if (unknown !== undefined) throw new QueryLibraryError(`the query "${name}" has no parameter "${unknown}"`);
  const missing = parameters.find((one) => !one.optional && given[one.name] === undefined);
  if (missing) {
    throw new QueryLibraryError(`the query "${name}" needs the parameter "${missing.name}": ${missing.meaning}`);
  }
  return Object.fromEntries(parameters.map((one) => [one.name, given[one.name] ?? null]));
}

/**
 * Reads the comment on top of a query:
 *
 *     // Who said what about an event?
 *     // $event: a word of the event's name
 *     // $article (optional): only in the article with this id
 */
export function parseQuery(file: string, cypher: string): NamedQuery {
  const comment = (/^(?:\/\/.*\n)*/u.exec(cypher)?.[0] ?? '').split('\n').map((line) => line.replace(/^\/\/ ?/, ''));
  const parameters = comment.flatMap((line): QueryParameter[] => {
    const match = /^\$(\w+)( \(optional\))?: (.+)$/u.exec(line);
    return match ? [{ name: match[1]!, meaning: match[3]!, optional: match[2] !== undefined }] : [];
  });
  const question = comment
    .filter((line) => !line.startsWith('$'))
    .join(' ')
    .trim();
  return { name: basename(file, '.cypher'), question, parameters, cypher };
}
