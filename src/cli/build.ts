/** `newsgraph build`: reads articles and writes their graphs. */
import { realpath } from 'node:fs/promises';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Store } from '../store/store.ts';
import type { BatchResult } from './build/batch.ts';
import { formatNames, type FormatName } from './build/format-names.ts';
import {
  connectionHelp,
  connectionOf,
  withConnectionOptions,
  withStore,
  type ConnectionOptions,
} from './connection.ts';
import { exitCodeHelp, exitCodes, UsageError } from './exit-codes.ts';
import { openMessages, type MessageOptions } from './messages.ts';
import { growingFile, standardOutput, wholeFile, type Output } from './output.ts';
import { openProgress } from './progress.ts';

interface BuildOptions extends ConnectionOptions, MessageOptions {
  readonly to?: string | true;
  readonly format?: FormatName;
  readonly minConfidence: number;
  readonly output?: string;
  readonly anyLanguage?: boolean;
  readonly maxBytes?: number;
}

const examples = `
Examples:
  newsgraph build story.txt                       a summary on the terminal
  newsgraph build news/ 'archive/*.html' -o graphs.jsonl
  newsgraph build https://example.org/story --format json -o story.json
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
      new Option('--format <format>', 'summary on a terminal, else jsonl; none with --to').choices(formatNames),
    )
    .option('-o, --output <file>', 'write to a file; one named .json is written as json')
    .option('--min-confidence <number>', 'leave out statements and relationships below, 0 to 1', confidence, 0)
    .option('--any-language', 'also read articles that are not in English')
    .option('--max-bytes <number>', 'of one article (default: 10 MiB)', byteCount)
    .option('--quiet', 'say nothing but what went wrong')
    .option('--json', 'messages as JSON lines on standard error')
    .addHelpText('after', examples + connectionHelp + '\n' + exitCodeHelp)
    .action(async (inputs: string[], options: BuildOptions) => {
      process.exitCode = await runBuild(inputs, options);
    });
}

async function runBuild(inputs: readonly string[], options: BuildOptions): Promise<number> {
  const connection = options.to && connectionOf(options.to === true ? undefined : options.to, options);
  const format = options.format ?? usualFormat(options);
  if (options.output !== undefined) await refuseInput(options.output, inputs);
  const messages = await openMessages(options);
  const result = connection ? await withStore(connection, (store) => run(store)) : await run(undefined);
  if (connection || options.output !== undefined || result.problems > 0) {
    messages.note(...outcome(result, connection ? connection.uri : options.output));
  }
  return result.problems > 0 ? exitCodes.problems : exitCodes.done;

  async function run(store: Store | undefined): Promise<BatchResult> {
    // Other commands, and help, don't wait for these.
    const [{ readArticles }, { runBatch }, { formatOf }, { loadNewsgraph }] = await Promise.all([
      import('../article/read.ts'),
      import('./build/batch.ts'),
      import('./build/formats.ts'),
      import('../pipeline.ts'),
    ]);
    const newsgraph = await loadNewsgraph();
    const output = format && (await outputOf(format, options.output));
    const onScreen = options.output === undefined && process.stdout.isTTY && format !== undefined;
    const progress = await openProgress(messages, !options.quiet && !options.json && !onScreen);
    try {
      const target = output && { output, format: formatOf(format, screen(options.output === undefined)) };
      const articles = readArticles(inputs, { anyLanguage: options.anyLanguage, maxBytes: options.maxBytes });
      const { minConfidence } = options;
      const done = await runBatch({ articles, newsgraph, minConfidence, progress, target, store });
      await output?.close();
      return done;
    } catch (error) {
      await output?.abandon();
      throw error;
    } finally {
      progress.stop();
    }
  }
}

function usualFormat({ to, output }: BuildOptions): FormatName | undefined {
  if (output !== undefined) return output.toLowerCase().endsWith('.json') ? 'json' : 'jsonl';
  if (to !== undefined) return undefined;
  return process.stdout.isTTY ? 'summary' : 'jsonl';
}

function outputOf(format: FormatName, file: string | undefined): Promise<Output> {
  if (file === undefined) return Promise.resolve(standardOutput());
  return format === 'json' ? wholeFile(file) : growingFile(file);
}

function screen(isStandardOutput: boolean): { width: number; colour: boolean } {
  const { stdout } = process;
  if (!isStandardOutput || !stdout.isTTY) return { width: 80, colour: false };
  return { width: stdout.columns, colour: stdout.hasColors() };
}

async function refuseInput(output: string, inputs: readonly string[]): Promise<void> {
  const place = (file: string): Promise<string> => realpath(file).catch(() => file);
  const there = await place(output);
  for (const input of inputs) {
    if ((await place(input)) === there) throw new UsageError(`${output}: is an input, and would be overwritten`);
  }
}

function outcome({ articles, problems, written }: BatchResult, place: string | undefined) {
  const { added, replaced, unchanged } = written;
  const stored =
    added + replaced + unchanged > 0 ? ` (${added} new, ${replaced} replaced, ${unchanged} unchanged)` : '';
  const where = place === undefined ? '' : ` to ${place}`;
  const left = problems > 0 ? `, ${counted(problems, 'problem')}` : '';
  return [`${counted(articles, 'article')}${where}${stored}${left}`, { articles, problems, ...written }] as const;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function confidence(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('It is a number from 0 to 1.');
  return number;
}

function byteCount(text: string): number {
  if (!/^[1-9]\d{0,14}$/u.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(text);
}
