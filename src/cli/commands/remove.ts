/** `newsgraph remove`: takes articles out of a Neo4j, with everything that only they support. */
import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import type { Store } from '../../store/store.ts';
import { articleId } from '../../identity.ts';
import {
  connectionHelp,
  connectionOf,
  withConnectionOptions,
  withStore,
  type ConnectionOptions,
} from '../connection.ts';
import { exitCodeHelp, exitCodes, UsageError } from '../exit-codes.ts';
import { openMessages, withMessageOptions, type MessageOptions } from '../messages.ts';

interface RemoveOptions extends ConnectionOptions, MessageOptions {
  readonly from?: string;
  readonly all?: boolean;
  readonly yes?: boolean;
}

const examples = `
Examples:
  newsgraph remove news/ferry.txt --from neo4j://localhost
  newsgraph remove --all --from neo4j://localhost     asks first
  NEO4J_URI=bolt://localhost newsgraph remove news/ferry.txt https://example.org/kelp
`;

export function addRemove(program: Command): void {
  const remove = program
    .command('remove')
    .summary('take articles out of a Neo4j')
    .description('Removes articles from a Neo4j, with exactly what they support.')
    .argument('[articles...]', 'ids of articles, as the graph has them: newsgraph list shows them')
    .option('--all', 'every article, after a question')
    .option('--yes', 'with --all: without the question')
    .option('--from <address>', 'neo4j://… or bolt://…, else NEO4J_URI');
  withMessageOptions(withConnectionOptions(remove))
    .addHelpText('after', examples + connectionHelp + '\n' + exitCodeHelp)
    .action(async (articles: string[], options: RemoveOptions) => {
      if (articles.length > 0 === (options.all === true)) throw new UsageError('give either ids of articles, or --all');
      const connection = connectionOf(options.from, options);
      const messages = await openMessages(options);
      await withStore(connection, async (store) => {
        const ids = options.all ? await allOf(store, connection.uri, options.yes === true) : articles;
        for (const id of ids) {
          // As it is stored and shown; else as it was given.
          if ((await store.remove(id)) || (await store.remove(articleId(id)))) {
            messages.note(`${id}: removed`, { article: id });
          } else {
            messages.problem(`${id}: no such article in ${connection.uri}`, { article: id });
            process.exitCode = exitCodes.problems;
          }
        }
        if (await store.isIdentified()) await store.identify();
      });
    });
}

/** The ids of all articles; none where the user does not want that. */
async function allOf(store: Store, uri: string, isSure: boolean): Promise<readonly string[]> {
  const ids = (await store.articles()).map(({ id }) => id);
  if (isSure || ids.length === 0) return ids;
  if (!process.stdin.isTTY) throw new UsageError('--all asks on a terminal; elsewhere give --yes too');
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await lines.question(`Remove all ${ids.length} articles from ${uri}? [y/N] `);
  lines.close();
  return /^y(?:es)?$/iu.test(answer.trim()) ? ids : [];
}
