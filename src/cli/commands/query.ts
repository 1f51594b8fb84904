/** `newsgraph query`: asks articles, a graph file or a Neo4j. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { namedQueries } from '../../query/library.ts';
import { wholeNumber } from '../arguments.ts';
import { connectionHelp, withConnectionOptions } from '../connection.ts';
import { withMessageOptions } from '../messages.ts';
import { exitCodeHelp, exitCodes, UsageError } from '../exit-codes.ts';
import { standardOutput } from '../output.ts';
import { chooseQuery } from '../query/choose.ts';
import { answerFormats, formatted, type AnswerFormat } from '../query/formats.ts';
import type { InputOptions } from '../query/inputs.ts';
import { listOfQueries } from '../query/list.ts';
import { parseParameter } from '../query/parameter.ts';
import { openSource, type Parameters } from '../query/source.ts';

interface QueryOptions extends InputOptions {
  readonly from: readonly string[];
  readonly param: Parameters;
  readonly format: AnswerFormat;
  readonly limit: number;
  readonly list?: boolean;
}

const examples = `
Examples:
  newsgraph query --list                                  the questions that come with newsgraph
  newsgraph query who-said-what --from story.txt          reads the article and asks it
  newsgraph query said-about --param name=Voss --from news/ --from https://example.org/story
  newsgraph query timeline --from graphs.jsonl --format csv
  newsgraph query said-over-time --param person='Mara Voss' --from neo4j://localhost
  newsgraph query 'MATCH (p:Person) RETURN p.name ORDER BY p.name LIMIT $count' --param count=5 --from story.txt
  newsgraph query --from news/                            without a query: a prompt
`;

export function addQuery(program: Command): void {
  const query = program
    .command('query')
    .summary('ask articles, a graph or a Neo4j')
    .description(
      'Answers a question in Cypher that only reads, from articles, graph files or a Neo4j. Without a query, on a ' +
        'terminal, it asks for questions until you end it.',
    )
    .argument('[query]', 'a file, the name of a query in --list, or Cypher')
    .option(
      '--from <source>',
      'articles (files, folders, globs, web addresses, -), graph files (json, jsonl), or neo4j://… or bolt://…; ' +
        'may be repeated; else NEO4J_URI',
      (source: string, before: readonly string[]) => [...before, source],
      [] as readonly string[],
    );
  withConnectionOptions(query)
    .option('--param <name=value>', 'a parameter, once for each; JSON where it is JSON, else a string', parameter, {})
    .addOption(new Option('--format <format>', 'of the answer').choices(answerFormats).default('table'))
    .option('--limit <number>', 'of the rows', wholeNumber, Infinity)
    .option('--list', 'the queries that come with newsgraph, and their parameters')
    .option('--any-language', 'also read articles that are not in English')
    .option('--max-bytes <number>', 'of one article (default: 10 MiB)', wholeNumber);
  withMessageOptions(query)
    .addHelpText('after', examples + connectionHelp + '\n' + exitCodeHelp)
    .action(async (given: string | undefined, options: QueryOptions) => {
      if (options.list) await standardOutput().write(listOfQueries(await namedQueries()));
      else if (given === undefined) await openPrompt(options);
      else await answer(given, options);
    });
}

async function answer(given: string, options: QueryOptions): Promise<void> {
  const { cypher, parameters } = await chooseQuery(given, options.param);
  const source = await openSource(options.from, options);
  try {
    const result = await source.query(cypher, parameters, options.limit);
    await standardOutput().write(await formatted(result, options.format));
  } finally {
    await source.close();
  }
  if (source.problems > 0) process.exitCode = exitCodes.problems;
}

async function openPrompt(options: QueryOptions): Promise<void> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new UsageError('no query: give a file, a name in --list, or Cypher');
  }
  if (options.from.includes('-')) {
    throw new UsageError('no query: questions are read from the terminal, so --from - needs one on the command line');
  }
  const source = await openSource(options.from, options);
  try {
    const { runPrompt } = await import('../query/prompt.ts');
    await runPrompt(source, options);
  } finally {
    await source.close();
  }
}

function parameter(text: string, before: Parameters): Parameters {
  const parsed = parseParameter(text);
  if (!parsed) throw new InvalidArgumentError('It is name=value.');
  return { ...before, [parsed[0]]: parsed[1] };
}
