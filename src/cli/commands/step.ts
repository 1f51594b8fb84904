/** `newsgraph step`: what `identify` does, in filters from lines to lines, for archives beyond one machine. */
import { Argument, type Command } from 'commander';
import { exitCodeHelp } from '../exit-codes.ts';
import { openMessages, withMessageOptions, type MessageOptions } from '../messages.ts';
import { standardOutput } from '../output.ts';

const steps = ['profiles', 'identities'] as const;

const help = `
Steps, from standard input to standard output:
  profiles    lines of build --format jsonl in; out a line for each thing that several articles may mean, with the
              block of those that it may be one with
  identities  lines of profiles in, those of a block one after another; out a line for each block, which holds its
              identities as the last line of build --identify holds all

Examples:
  newsgraph build news/ --format jsonl -o graphs.jsonl
  newsgraph step profiles < graphs.jsonl | LC_ALL=C sort | newsgraph step identities > identities.jsonl
`;

export function addStep(program: Command): void {
  const command = program
    .command('step')
    .summary('identify in filters, for many machines')
    .description(
      'Does a part of what identify does to lines that come in any number of processes: whatever sorts lines (sort, ' +
        'Spark, Hadoop) does the rest. Needs no more memory than one block.',
    )
    .addArgument(new Argument('<step>', 'which').choices(steps));
  withMessageOptions(command)
    .addHelpText('after', help + exitCodeHelp)
    .action(async (step: (typeof steps)[number], options: MessageOptions) => {
      const messages = await openMessages(options);
      process.exitCode = await (await openStep(step))(standardOutput(), messages);
    });
}

async function openStep(step: (typeof steps)[number]) {
  return step === 'profiles'
    ? (await import('../step/profiles.ts')).stepProfiles
    : (await import('../step/identities.ts')).stepIdentities;
}
