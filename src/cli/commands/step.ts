/** `newsgraph step`: what `identify` does, in filters from lines to lines, for archives beyond one machine. */
import { Argument, type Command } from 'commander';
import { exitCodeHelp, UsageError } from '../exit-codes.ts';
import { openMessages, withMessageOptions, type Messages, type MessageOptions } from '../messages.ts';
import { standardOutput, type Output } from '../output.ts';

type Step = (output: Output, messages: Messages, folder: string) => Promise<number>;

/** Each loads no more than it needs. */
const steps = {
  profiles: async () => (await import('../step/profiles.ts')).stepProfiles,
  identities: async () => (await import('../step/identities.ts')).stepIdentities,
  csv: async () => (await import('../step/csv.ts')).stepCsv,
  import: async () => (await import('../step/csv.ts')).stepImport,
} satisfies Record<string, () => Promise<Step>>;
type StepName = keyof typeof steps;
const ofFolder: readonly StepName[] = ['csv', 'import'];

const help = `
Steps, from standard input to standard output:
  profiles    lines of build --format jsonl in; out a line for each thing that several articles may mean, with the
              block of those that it may be one with
  identities  lines of profiles in, those of a block one after another; out a line for each block, which holds its
              identities as the last line of build --identify holds all
  csv         lines of both in; into the folder CSV for neo4j-admin, out the options that name it
  import      those options of all processes in; into the folder the command that loads it

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
    .addArgument(new Argument('<step>', 'which').choices(Object.keys(steps)))
    .argument('[folder]', 'of csv and import');
  withMessageOptions(command)
    .addHelpText('after', help + exitCodeHelp)
    .action(async (name: StepName, folder: string | undefined, options: MessageOptions) => {
      if (ofFolder.includes(name) !== (folder !== undefined)) {
        throw new UsageError(folder === undefined ? `step ${name}: name a folder` : `step ${name} takes no folder`);
      }
      const step: Step = await steps[name]();
      process.exitCode = await step(standardOutput(), await openMessages(options), folder ?? '');
    });
}
