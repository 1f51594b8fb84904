/** `newsgraph identify`: one identity for what several articles mean. */
import type { Command } from 'commander';
import {
  connectionHelp,
  connectionOf,
  withConnectionOptions,
  withStore,
  type ConnectionOptions,
} from '../connection.ts';
import { readDecisions, tellMisfits } from '../decisions-file.ts';
import { exitCodeHelp, exitCodes, UsageError } from '../exit-codes.ts';
import { openMessages, withMessageOptions, type MessageOptions } from '../messages.ts';

export interface IdentifyOptions extends ConnectionOptions, MessageOptions {
  readonly to?: string | true;
  readonly output?: string;
  readonly decisions?: string;
}

const examples = `
Decisions, a line each (# begins a comment):
  same: <node id> <node id>
  different: <node id> <node id>

Examples:
  newsgraph identify graphs.jsonl -o identified.jsonl
  newsgraph identify --to neo4j://localhost
  newsgraph identify graphs.jsonl --decisions mine.txt -o identified.jsonl
`;

export function addIdentify(program: Command): void {
  const command = program
    .command('identify')
    .summary('find who and what is one over many articles')
    .description(
      'Makes one Identity for each person, organisation, place and work that several articles mean, in graph files or ' +
        'in a Neo4j. Articles’ own graphs are not changed. In a Neo4j, only what changed since the last time is looked ' +
        'at; build --to and remove then keep the identities right.',
    )
    .argument('[graphs...]', 'files of build (json, jsonl), - for standard input')
    .option('--to [address]', 'a Neo4j in place of files: neo4j://… or bolt://…, else NEO4J_URI')
    .option(
      '-o, --output <file>',
      'where graphs and identities go, in the format that its ending names; default: JSON lines',
    )
    .option('--decisions <file>', 'your own decisions, which overrule; in a Neo4j they stay until others are given');
  withMessageOptions(withConnectionOptions(command))
    .addHelpText('after', examples + connectionHelp + '\n' + exitCodeHelp)
    .action(async (files: string[], options: IdentifyOptions) => {
      if (files.length > 0 === (options.to !== undefined)) {
        throw new UsageError('give graph files, or --to and the address of a Neo4j');
      }
      process.exitCode = await (options.to === undefined ? identifyFiles(files, options) : identifyStore(options));
    });
}

async function identifyStore(options: IdentifyOptions): Promise<number> {
  const connection = connectionOf(options.to === true ? undefined : options.to, options);
  const decisions = await readDecisions(options.decisions);
  const messages = await openMessages(options);
  const { identities, nodes, misfits } = await withStore(connection, (store) => store.identify(decisions));
  tellMisfits(misfits, options.decisions, messages);
  messages.note(`${identities} identities of ${nodes} nodes in ${connection.uri}`, { identities, nodes });
  return exitCodes.done;
}

async function identifyFiles(files: readonly string[], options: IdentifyOptions): Promise<number> {
  const { runIdentify } = await import('../identify/files.ts');
  return runIdentify(files, options);
}
