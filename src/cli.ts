#!/usr/bin/env node
/** The command line: arguments in, library calls, printing out. One file a command in `cli/`. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addApp } from './cli/commands/app.ts';
import { addBuild } from './cli/commands/build.ts';
import { exitCodeHelp, exitCodes } from './cli/exit-codes.ts';
import { failureOf, tellFailure } from './cli/failure.ts';
import { addFormats } from './cli/commands/formats.ts';
import { addIdentify } from './cli/commands/identify.ts';
import { addList } from './cli/commands/list.ts';
import { openMessages } from './cli/messages.ts';
import { addQuery } from './cli/commands/query.ts';
import { addRemove } from './cli/commands/remove.ts';
import { addStep } from './cli/commands/step.ts';
import { addVerify } from './cli/commands/verify.ts';
import { addView } from './cli/commands/view.ts';
import { addWhy } from './cli/commands/why.ts';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const program = new Command('newsgraph')
  .description('Reads news articles and draws the graph of who said what to whom, with the words that prove it.')
  .version(version, '-V, --version')
  .showSuggestionAfterError()
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  newsgraph build story.txt
  newsgraph view story.txt
  newsgraph build news/ --to neo4j://localhost
  newsgraph query --list
  newsgraph help build
  newsgraph help formats
${exitCodeHelp}`,
  );

const commands = [
  addBuild,
  addView,
  addApp,
  addIdentify,
  addStep,
  addWhy,
  addVerify,
  addList,
  addRemove,
  addQuery,
  addFormats,
];
for (const addCommand of commands) addCommand(program);

// What writes to a stream is told of its errors; without a listener they would end the process as well, with a trace,
// where somebody only has enough of the output (`| head`).
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

try {
  await program.parseAsync();
} catch (error) {
  const failure = failureOf(error);
  const { message, exitCode } = failure;
  if (message !== undefined) {
    const messages = await openMessages({ json: process.argv.includes('--json') });
    tellFailure(messages, { ...failure, message: `newsgraph: ${message}` });
  }
  process.exitCode = exitCode;
  // The driver may go on to wait for a server that never answers; everything is written when this is.
  if (exitCode === exitCodes.store) process.stderr.write('', () => process.exit());
}
