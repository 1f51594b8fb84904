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

/**
 * The question, by which Browser calls the favourite, and the query. Browser shows no graph of a script that sets
 * parameters first, so what is to be filled in stands in the query itself: null where it may stay away.
 */
function favourite({ question, parameters, cypher }: NamedQuery): string {
  const query = cypher.replace(/^(?:\/\/.*\n)*/u, '').trimEnd();
  const filled = parameters.reduce(
    (text, { name, meaning, optional }) =>
      text.replace(new RegExp(`\\$${name}\\b`, 'gu'), optional ? 'null' : `'<${meaning.replaceAll("'", '’')}>'`),
    query,
  );
  const hints = parameters.filter(({ optional }) => optional).map(({ meaning }) => `// In place of null: ${meaning}`);
  return [`// ${question.replace(/, as a graph\?$/u, '?')}`, ...hints, filled, ''].join('\n');
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
