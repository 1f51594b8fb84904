/** `newsgraph list`: the articles that a Neo4j holds. */
import { Option, type Command } from 'commander';
import {
  connectionHelp,
  connectionOf,
  withConnectionOptions,
  withStore,
  type ConnectionOptions,
} from '../connection.ts';
import { exitCodeHelp } from '../exit-codes.ts';
import { standardOutput } from '../output.ts';
import { answerFormats, formatted, type AnswerFormat } from '../query/formats.ts';

interface ListOptions extends ConnectionOptions {
  readonly from?: string;
  readonly format: AnswerFormat;
}

const examples = `
Examples:
  newsgraph list --from neo4j://localhost
  newsgraph list --format csv
`;

export function addList(program: Command): void {
  const list = program
    .command('list')
    .summary('the articles that a Neo4j holds')
    .description('Lists the articles of a Neo4j by id, with date and title.')
    .option('--from <address>', 'neo4j://… or bolt://…, else NEO4J_URI');
  withConnectionOptions(list)
    .addOption(new Option('--format <format>', 'of the list').choices(answerFormats).default('table'))
    .addHelpText('after', examples + connectionHelp + '\n' + exitCodeHelp)
    .action(async ({ from, format, ...options }: ListOptions) => {
      const articles = await withStore(connectionOf(from, options), (store) => store.articles());
      const rows = articles.map(({ id, date, title }) => [id, date ?? null, title ?? null]);
      await standardOutput().write(await formatted({ columns: ['id', 'date', 'title'], rows }, format));
    });
}
