/** `newsgraph query`: asks a Neo4j. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { printableJson } from '../export/printable.ts';
import { namedQueries } from '../query/library.ts';
import type { QueryResult } from '../query/neo4j.ts';
import { connectionHelp, connectionOf, withConnectionOptions, type ConnectionOptions } from './connection.ts';
import { exitCodeHelp, UsageError } from './exit-codes.ts';
import { standardOutput } from './output.ts';
import { chooseQuery } from './query/choose.ts';
import { tableOf } from './query/table.ts';

type Parameters = Readonly<Record<string, unknown>>;

interface QueryOptions extends ConnectionOptions {
  readonly from?: string;
  readonly param: Parameters;
  readonly format: 'table' | 'json';
  readonly list?: boolean;
}

const examples = `
Examples:
  newsgraph query --list
  newsgraph query timeline --from neo4j://localhost
  newsgraph query said-over-time --param person='Mara Voss' --format json
  newsgraph query 'MATCH (p:Person) RETURN p.name LIMIT $count' --param count=5
`;

export function addQuery(program: Command): void {
  const query = program
    .command('query')
    .summary('ask a Neo4j')
    .description('Runs a Cypher query that only reads.')
    .argument('[query]', 'a file, the name of a query in --list, or Cypher')
    .option('--from <address>', 'neo4j://… or bolt://…, else NEO4J_URI');
  withConnectionOptions(query)
    .option('--param <name=value>', 'a parameter, once for each; JSON where it is JSON, else a string', parameter, {})
    .addOption(new Option('--format <format>', 'of the answer').choices(['table', 'json']).default('table'))
    .option('--list', 'the queries that come with newsgraph, and their parameters')
    .addHelpText('after', examples + connectionHelp + '\n' + exitCodeHelp)
    .action(async (given: string | undefined, options: QueryOptions) => {
      const text = options.list ? await listOfQueries() : await answer(given, options);
      await standardOutput().write(text);
    });
}

async function answer(given: string | undefined, options: QueryOptions): Promise<string> {
  if (given === undefined) throw new UsageError('no query: give a file, a name in --list, or Cypher');
  const { cypher, parameters } = await chooseQuery(given, options.param);
  const connection = connectionOf(options.from, options);
  const { queryNeo4j } = await import('../query/neo4j.ts');
  const result = await queryNeo4j(connection, cypher, parameters);
  if (options.format === 'json') return jsonOf(result);
  return tableOf(result.columns, result.rows, process.stdout.isTTY ? process.stdout.columns : Infinity);
}

/** An array of one object a row, each on its line. */
function jsonOf({ columns, rows }: QueryResult): string {
  const objects = rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])));
  const lines = objects.map((object) => `\n${printableJson(JSON.stringify(object))}`);
  return `[${lines.join(',')}${lines.length ? '\n' : ''}]\n`;
}

async function listOfQueries(): Promise<string> {
  const queries = await namedQueries();
  return queries
    .map(({ name, question, parameters }) => {
      const lines = parameters.map((one) => `    ${one.name}${one.optional ? ' (optional)' : ''}: ${one.meaning}\n`);
      return `${name}\n  ${question}\n${lines.join('')}`;
    })
    .join('\n');
}

function parameter(text: string, before: Parameters): Parameters {
  const [, name, value] = /^(\w+)=(.*)$/su.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It is name=value.');
  return { ...before, [name]: jsonOrString(value) };
}

function jsonOrString(value: string): unknown {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}
