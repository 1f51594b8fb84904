/** `newsgraph build`: reads articles and writes their graphs. */
import { availableParallelism } from 'node:os';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { idRules } from '../../article/read/ids.ts';
import { formatNames } from '../build/format-names.ts';
import type { BuildOptions } from '../build/run.ts';
import { confidence } from '../arguments.ts';
import { connectionHelp, withConnectionOptions } from '../connection.ts';
import { withMessageOptions } from '../messages.ts';
import { exitCodeHelp } from '../exit-codes.ts';

const examples = `
Examples:
  newsgraph build story.txt                       a summary on the terminal
  newsgraph build news/ 'archive/*.html' -o graphs.jsonl
  newsgraph build https://example.org/story --format json -o story.json
  newsgraph build news/ -o news.gexf              for Gephi; .graphml, .cypher, .jsonld, .html likewise
  newsgraph build news/ -o news.csv               a folder for neo4j-admin, with the command that loads it
  newsgraph build news/ --format tables -o news   statements, roles, events, people for a spreadsheet
  newsgraph build archive/ -o graphs.jsonl --resume
                                                  goes on where it was broken off
  zcat feed.jsonl.gz | newsgraph build - | head   one graph a line
  newsgraph build news/ --to neo4j://localhost    into a Neo4j
`;

export function addBuild(program: Command): void {
  const build = program
    .command('build')
    .summary('read articles and write their graphs')
    .description(
      'Reads news articles and writes the graph of each: who said what to whom, who holds which role, who did what, ' +
        'when and where. An input that can’t be read has its line on standard error, and the rest goes on.',
    )
    .argument('<inputs...>', 'files, folders, globs, web addresses, or - for standard input');
  withConnectionOptions(
    build.option('--to [address]', 'write to a Neo4j: neo4j://… or bolt://…, without an address to NEO4J_URI'),
  )
    .addOption(
      new Option('--format <format>', 'summary on a terminal, else jsonl, with --to nothing').choices(formatNames),
    )
    .option('-o, --output <file>', 'write to a file, or a folder; its ending tells the format')
    .option('--min-confidence <number>', 'leave out what is less sure, of every kind, 0 to 1', confidence, 0)
    .addOption(
      new Option('--id <rule>', 'what an article is named by first: its name, path, url or hash; see help formats')
        .choices(idRules)
        .default('auto'),
    )
    .option(
      '--jobs <number>',
      'threads that read many articles; the same bytes whatever their number',
      jobCount,
      availableParallelism(),
    )
    .option('--all', 'tell all events in a summary, not the foremost 20')
    .option('--identify', 'also make one Identity for what several articles mean')
    .option('--decisions <file>', 'your own decisions about identities, which overrule: see newsgraph help identify')
    .option('--resume', 'go on where the same command was broken off, whatever ended it; jsonl, annotations, --to')
    .option('--checkpoint <file>', 'tells --resume what is done; by default beside the output')
    .option('--any-language', 'also read articles that are not in English')
    .option('--max-bytes <number>', 'of one article (default: 10 MiB)', byteCount);
  withMessageOptions(build)
    .addHelpText('after', examples + connectionHelp + '\n' + exitCodeHelp)
    .action(async (inputs: string[], options: Omit<BuildOptions, 'release'>) => {
      // Other commands, and help, don't wait for what this one needs.
      const { runBuild } = await import('../build/run.ts');
      process.exitCode = await runBuild(inputs, { ...options, release: program.version()! });
    });
}

function jobCount(text: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(text)) throw new InvalidArgumentError('It is a whole number from 1 to 999.');
  return Number(text);
}

function byteCount(text: string): number {
  if (!/^[1-9]\d{0,14}$/u.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(text);
}
