/** `newsgraph verify`: proves the rules of the contract on graphs in a file or in a Neo4j. */
import type { Command } from 'commander';
import { printable } from '../export/printable.ts';
import type { Graph } from '../graph.ts';
import { verify, type Problem } from '../verify.ts';
import { connectionHelp, withConnectionOptions, type ConnectionOptions } from './connection.ts';
import { exitCodeHelp, exitCodes } from './exit-codes.ts';
import { openMessages, type MessageOptions } from './messages.ts';
import { standardOutput } from './output.ts';
import { isProblem } from './graph-files.ts';
import { graphsFrom } from './graph-source.ts';

type VerifyOptions = ConnectionOptions & MessageOptions;

const examples = `
Examples:
  newsgraph verify graphs.jsonl
  newsgraph build news/ | newsgraph verify -
  newsgraph verify neo4j://localhost
`;

export function addVerify(program: Command): void {
  const command = program
    .command('verify')
    .summary('prove that graphs keep the rules')
    .description(
      'Proves that graphs keep every rule: offsets give back the text, everything has evidence, ids follow from the ' +
        'content, relationships join the right labels. Prints a line for each problem, "where: what".',
    )
    .argument('<graphs>', 'a .json or .jsonl file of build, - for standard input, or neo4j://… or bolt://…');
  withConnectionOptions(command)
    .option('--quiet', 'say nothing but what went wrong')
    .option('--json', 'messages as JSON lines on standard error')
    .addHelpText('after', examples + connectionHelp + '\n' + exitCodeHelp)
    .action(async (graphs: string, options: VerifyOptions) => {
      const messages = await openMessages(options);
      const output = standardOutput();
      const seen = new Set<string>();
      let problems = 0;
      for await (const one of graphsFrom(graphs, options)) {
        for (const { where, what } of isProblem(one) ? [one] : [...verify(one), ...repeated(one, seen)]) {
          problems++;
          if (!(await output.write(`${printable(`${where}: ${what}`)}\n`))) break;
        }
      }
      const counts = `${seen.size} article${seen.size === 1 ? '' : 's'}, ${problems} problem${problems === 1 ? '' : 's'}`;
      messages.note(counts, { articles: seen.size, problems });
      if (problems > 0) process.exitCode = exitCodes.problems;
    });
}

/** Articles that an earlier graph had already. */
function* repeated(graph: Graph, seen: Set<string>): Generator<Problem> {
  for (const { id, label } of graph.nodes) {
    if (label !== 'Article') continue;
    if (seen.has(id)) yield { where: id, what: 'is there twice' };
    seen.add(id);
  }
}
