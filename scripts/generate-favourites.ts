/**
 * Writes `cypher/favourites.zip` from the queries in `cypher/queries` that answer with a graph: Neo4j Browser makes
 * favourites of it, in a folder of their own.
 *
 *     npx tsx scripts/generate-favourites.ts           writes it
 *     npx tsx scripts/generate-favourites.ts --check   fails where it is not what would be written
 */
import { strToU8, zipSync } from 'fflate';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { namedQueries, type NamedQuery } from '../src/query/library.ts';

/** In code that is run here, `Date` is of this machine's time zone: so is what the archive writes of it. */
const always = new Date(2024, 0, 1);

/** The question, by which Browser calls the favourite; the parameters, to be changed; the query. */
function favourite({ question, parameters, cypher }: NamedQuery): string {
  const given = parameters.map(({ name, meaning, optional }) =>
    optional ? [`// ${name}: null, or ${meaning}`, `:param ${name} => null;`] : [`// ${meaning}`, `:param ${name} => '…';`],
  );
  return [`// ${question}`, ...given.flat(), cypher.replace(/^(?:\/\/.*\n)*/u, '').trimEnd(), ''].join('\n');
}

const graphs = (await namedQueries()).filter(({ question }) => question.endsWith('as a graph?'));
const entries = graphs.map((query) => [`newsgraph/${query.name}.cypher`, strToU8(favourite(query))] as const);
const content = zipSync(Object.fromEntries(entries), { mtime: always, level: 9 });

const file = join(import.meta.dirname, '..', 'cypher', 'favourites.zip');
if (!process.argv.includes('--check')) {
  writeFileSync(file, content);
} else if (!readFileSync(file).equals(content)) {
  process.stderr.write('cypher/favourites.zip is not what scripts/generate-favourites.ts writes: run it\n');
  process.exitCode = 1;
}
