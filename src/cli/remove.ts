/** `newsgraph remove`: takes articles out of a Neo4j, with everything that only they support. */
import type { Command } from 'commander';
import { articleId } from '../identity.ts';
import {
  connectionHelp,
  connectionOf,
  withConnectionOptions,
  withStore,
  type ConnectionOptions,
} from './connection.ts';
import { exitCodeHelp, exitCodes } from './exit-codes.ts';
import { openMessages, type MessageOptions } from './messages.ts';

interface RemoveOptions extends ConnectionOptions, MessageOptions {
  readonly from?: string;
}

const examples = `
Examples:
  newsgraph remove news/ferry.txt --from neo4j://localhost
  NEO4J_URI=bolt://localhost newsgraph remove news/ferry.txt https://example.org/kelp
`;

export function addRemove(program: Command): void {
  const remove = program
    .command('remove')
    .summary('take articles out of a Neo4j')
    .description('Removes articles from a Neo4j, with exactly what they support.')
    .argument('<articles...>', 'ids of articles, as the graph has them')
    .option('--from <address>', 'neo4j://… or bolt://…, else NEO4J_URI');
  withConnectionOptions(remove)
    .option('--quiet', 'say nothing but what went wrong')
    .option('--json', 'messages as JSON lines on standard error')
    .addHelpText('after', examples + connectionHelp + '\n' + exitCodeHelp)
    .action(async (articles: string[], options: RemoveOptions) => {
      const connection = connectionOf(options.from, options);
      const messages = await openMessages(options);
      await withStore(connection, async (store) => {
        for (const id of articles) {
          // As it is stored and shown; else as it was given.
          if ((await store.remove(id)) || (await store.remove(articleId(id)))) {
            messages.note(`${id}: removed`, { article: id });
          } else {
            messages.problem(`${id}: no such article in ${connection.uri}`, { article: id });
            process.exitCode = exitCodes.problems;
          }
        }
      });
    });
}
