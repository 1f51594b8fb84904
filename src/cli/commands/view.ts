/** `newsgraph view`: the graph as a page, opened in a browser. */
import type { Command } from 'commander';
import { confidence, wholeNumber } from '../arguments.ts';
import { withMessageOptions } from '../messages.ts';
import { exitCodeHelp } from '../exit-codes.ts';
import type { ViewOptions } from '../view/run.ts';

const examples = `
Examples:
  newsgraph view story.txt                    reads the article, writes a page and opens it
  newsgraph view news/ -o news.html --no-open
  newsgraph view graphs.jsonl
`;

export function addView(program: Command): void {
  const view = program
    .command('view')
    .summary('see articles with their graph, in a browser')
    .description(
      'Writes one HTML file that holds articles, their graph and all that it takes to look at them, and opens it. It ' +
        'loads nothing and sends nothing: keep it, or give it away.',
    )
    .argument('<inputs...>', 'articles (files, folders, globs, web addresses, -) or graph files (json, jsonl)')
    .option('-o, --output <file>', 'where the page is written (default: the folder for temporary files)')
    .option('--no-open', 'only write it')
    .option('--min-confidence <number>', 'leave out what is less sure, of every kind, 0 to 1', confidence, 0)
    .option('--any-language', 'also read articles that are not in English')
    .option('--max-bytes <number>', 'of one article (default: 10 MiB)', wholeNumber);
  withMessageOptions(view)
    .addHelpText('after', examples + exitCodeHelp)
    .action(async (inputs: string[], options: ViewOptions) => {
      const { runView } = await import('../view/run.ts');
      process.exitCode = await runView(inputs, options);
    });
}
