/** `newsgraph why`: what speaks for and against it that nodes of several articles are one. */
import type { Command } from 'commander';
import { printable } from '../../export/printable.ts';
import { explain } from '../../identify/explain.ts';
import { profilesOf } from '../../identify/profile.ts';
import { connectionHelp, withConnectionOptions, type ConnectionOptions } from '../connection.ts';
import { readDecisions } from '../decisions-file.ts';
import { exitCodeHelp, exitCodes } from '../exit-codes.ts';
import { isProblem } from '../graph-files.ts';
import { graphsFrom } from '../graph-source.ts';
import { openMessages, withMessageOptions, type MessageOptions } from '../messages.ts';
import { standardOutput } from '../output.ts';

interface WhyOptions extends ConnectionOptions, MessageOptions {
  readonly from: string;
  readonly decisions?: string;
}

const examples = `
Examples:
  newsgraph why 'Mara Voss' --from graphs.jsonl
  newsgraph why 'news/ferry.txt#Person:0-9' 'news/kelp.txt#Person:31-40' --from neo4j://localhost
`;

export function addWhy(program: Command): void {
  const command = program
    .command('why')
    .summary('tell why nodes of several articles are one, or are not')
    .description('Prints, of each node that is meant, which identity it has and what speaks for it and against it.')
    .argument('<one>', 'the id of a node, or a name')
    .argument('[other]', 'another one: are they the same?')
    .requiredOption('--from <source>', 'a file of build (json, jsonl), - for standard input, or neo4j://… or bolt://…')
    .option('--decisions <file>', 'your own decisions, which overrule');
  withMessageOptions(withConnectionOptions(command))
    .addHelpText('after', examples + connectionHelp + '\n' + exitCodeHelp)
    .action(async (one: string, other: string | undefined, options: WhyOptions) => {
      const decisions = (await readDecisions(options.decisions)) ?? [];
      const messages = await openMessages(options);
      const profiles = [];
      for await (const found of graphsFrom(options.from, options)) {
        if (!isProblem(found)) {
          profiles.push(...profilesOf(found));
          continue;
        }
        messages.problem(`${found.where}: ${found.what}`, {});
        process.exitCode = exitCodes.problems;
      }
      const lines = explain(profiles, { one, other, decisions });
      if (lines.length === 0) {
        messages.problem(`no node is named ${JSON.stringify(one)} or has that id`, {});
        process.exitCode = exitCodes.problems;
      }
      for (const line of lines) if (!(await standardOutput().write(`${printable(line)}\n`))) break;
    });
}
