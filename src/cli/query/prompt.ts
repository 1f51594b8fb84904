/** A prompt for one question after another, while the graph stays loaded. */
import { createInterface, type Interface } from 'node:readline';
import { namedQueries } from '../../query/library.ts';
import { failureOf, tellFailure } from '../failure.ts';
import { openMessages } from '../messages.ts';
import { standardOutput } from '../output.ts';
import { formatted, type AnswerFormat } from './formats.ts';
import { listOfQueries } from './list.ts';
import { completerOf } from './prompt/completer.ts';
import { entryAfter, type Entry } from './prompt/entry.ts';
import { readHistory, writeHistory } from './prompt/history.ts';
import type { Parameters, Source } from './source.ts';

export interface PromptOptions {
  readonly param: Parameters;
  readonly format: AnswerFormat;
  readonly limit: number;
}

const prompts = { first: 'newsgraph> ', next: '        …> ' };

const help = `A question in Cypher ends with ; and may take several lines.
The name of a question that comes with newsgraph asks it: said-about name=Voss
  :queries  the questions that come with newsgraph, and their parameters
  :help     this
  :quit     end, as Ctrl-D does
Tab completes labels, relationship types, properties, functions and the names of questions.
`;

/** Asks until the input ends. What a question does wrong is told, and the next one may come. */
export async function runPrompt(source: Source, options: PromptOptions): Promise<void> {
  const [queries, vocabulary, history, messages] = await Promise.all([
    namedQueries(),
    source.vocabulary(),
    readHistory(),
    openMessages({}),
  ]);
  const lines = createInterface({
    input: process.stdin,
    output: process.stdout,
    prompt: prompts.first,
    history: [...history],
    historySize: 1_000,
    removeHistoryDuplicates: true,
    completer: completerOf(vocabulary, queries),
  });
  let [begun, latest] = ['', [...history]];
  lines.on('history', (entered) => (latest = [...entered]));
  lines.on('SIGINT', () => {
    if (begun === '' && lines.line === '') lines.close();
    else {
      begun = '';
      process.stdout.write('\n');
      lines.write(null, { ctrl: true, name: 'u' });
      ask(lines, prompts.first);
    }
  });
  await standardOutput().write('Ask in Cypher, end with ; — :help tells more.\n');
  lines.prompt();
  for await (const line of lines) {
    const entry = entryAfter(begun, line, queries);
    begun = entry.kind === 'unfinished' ? entry.text : '';
    if (entry.kind === 'quit') break;
    await whileInterruptible(lines, () => respond(entry));
    await writeHistory(latest);
    ask(lines, begun === '' ? prompts.first : prompts.next);
  }
  lines.close();
  await writeHistory(latest);

  async function respond(entry: Entry): Promise<void> {
    const output = standardOutput();
    if (entry.kind === 'help') await output.write(help);
    else if (entry.kind === 'queries') await output.write(listOfQueries(queries));
    else if (entry.kind === 'wrong') messages.problem(entry.message);
    else if (entry.kind === 'question') {
      try {
        const { cypher, parameters } = entry.read(options.param);
        const result = await source.query(cypher, parameters, options.limit);
        const count = `${result.rows.length} row${result.rows.length === 1 ? '' : 's'}\n`;
        await output.write((await formatted(result, options.format)) + count);
      } catch (error) {
        tellFailure(messages, failureOf(error));
      }
    }
  }
}

function ask(lines: Interface, prompt: string): void {
  lines.setPrompt(prompt);
  lines.prompt();
}

/** A question holds up everything else while it is worked out: out of raw mode, Ctrl-C ends the process all the same. */
async function whileInterruptible(lines: Interface, work: () => Promise<void>): Promise<void> {
  lines.pause();
  process.stdin.setRawMode(false);
  try {
    await work();
  } finally {
    process.stdin.setRawMode(true);
    lines.resume();
  }
}
