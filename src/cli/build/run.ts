import { loadNewsgraph } from '../../pipeline.ts';
import type { Store } from '../../store/store.ts';
import { readArticles, type IdRule } from '../../article/read.ts';
import { connectionOf, withStore, type Connection, type ConnectionOptions } from '../connection.ts';
import { readDecisions, tellMisfits } from '../decisions-file.ts';
import { exitCodes } from '../exit-codes.ts';
import { openMessages, type MessageOptions } from '../messages.ts';
import { openProgress } from '../progress.ts';
import { remarksTo } from '../remarks.ts';
import { runBatch, type BatchResult } from './batch.ts';
import { formatNamed, type FormatName } from './format-names.ts';
import { formatOf } from './formats.ts';
import { limitWaste } from './heap.ts';
import { patienceWith, tellHowToGoOn } from './patience.ts';
import { openReader } from './reading/reader.ts';
import { checkpointPath } from './resume/checkpoint-path.ts';
import { openResumption } from './resume/resumption.ts';
import { openTarget, refuseInput, screenOf } from './target.ts';

export interface BuildOptions extends ConnectionOptions, MessageOptions {
  readonly to?: string | true;
  readonly format?: FormatName;
  readonly minConfidence: number;
  readonly output?: string;
  readonly anyLanguage?: boolean;
  readonly maxBytes?: number;
  readonly id: IdRule;
  /** How many threads read, where there are many articles. */
  readonly jobs: number;
  /** Whether a summary tells all events. */
  readonly all?: boolean;
  readonly identify?: boolean;
  readonly decisions?: string;
  /** Whether a build that was broken off is gone on with. */
  readonly resume?: boolean;
  /** The file that tells what is done; by default beside the output. */
  readonly checkpoint?: string;
  readonly release: string;
}

/** How many events a summary tells without `--all`: what fits a screen. */
const eventsOnScreen = 20;

/** Runs the command and returns its exit code. */
export async function runBuild(inputs: readonly string[], options: BuildOptions): Promise<number> {
  const connection = options.to ? connectionOf(options.to === true ? undefined : options.to, options) : undefined;
  const format = options.format ?? usualFormat(options);
  const file = checkpointPath(options, format);
  for (const written of [options.output, file]) if (written !== undefined) await refuseInput(written, inputs);
  const decisions = options.identify ? await readDecisions(options.decisions) : undefined;
  const messages = await openMessages(options);
  const progress = openProgress(messages, !options.quiet && !options.json);
  const result = await (connection ? runPatiently(connection) : run(undefined)).finally(() => {
    progress.stop();
  });
  tellMisfits(result.misfits, options.decisions, messages);
  const isOneProblem = inputs.length === 1 && result.articles === 0 && result.problems === 1;
  if (!isOneProblem && (connection || options.output !== undefined || result.problems > 0)) {
    messages.note(...outcome(result, connection ? connection.uri : options.output));
  }
  return result.problems > 0 ? exitCodes.problems : exitCodes.done;

  function runPatiently(to: Connection): Promise<BatchResult> {
    return withStore(to, (store) => run(store).catch(tellHowToGoOn(options)), patienceWith(to, progress.messages));
  }

  async function run(store: Store | undefined): Promise<BatchResult> {
    limitWaste();
    const newsgraph = await loadNewsgraph();
    const resumption =
      file === undefined
        ? undefined
        : await openResumption({ file, build: options, format, connection, store, messages });
    const output = resumption ? resumption.output : format && (await openTarget(format, options.output));
    const onScreen = options.output === undefined && process.stdout.isTTY;
    try {
      const target = output && {
        output: onScreen ? progress.above(output) : output,
        format: formatOf(format!, { ...screenOf(options.output), ...(!options.all && { events: eventsOnScreen }) }),
      };
      const { minConfidence, anyLanguage, maxBytes, id, jobs } = options;
      const onRemark = remarksTo(progress.messages);
      const articles = readArticles(inputs, { anyLanguage, maxBytes, id, onRemark, onOpen: progress.opening });
      const isAnnotated = format === 'annotations';
      const reader = openReader(newsgraph, jobs, { minConfidence, isAnnotated }, progress.reading);
      const batch = { articles, reader, progress, target, store, isIdentified: options.identify, decisions, resumption };
      const done = await runBatch(batch).finally(reader.close);
      // Where nothing could be read, a file that is written whole stays as it was.
      const isDone = done.articles > 0 || done.problems === 0;
      await (isDone ? output?.close() : output?.abandon());
      await (isDone ? resumption?.finish() : resumption?.discard());
      return done;
    } catch (error) {
      await output?.abandon();
      await resumption?.abandon();
      throw error;
    }
  }
}

/** Of what goes to a store nothing else is written, unless somebody watches who has not asked for quiet. */
function usualFormat({ to, output, quiet, json, resume }: BuildOptions): FormatName | undefined {
  if (output !== undefined) return formatNamed(output);
  if (to !== undefined && resume) return undefined;
  if (to !== undefined) return process.stdout.isTTY && !quiet && !json ? 'summary' : undefined;
  return process.stdout.isTTY ? 'summary' : 'jsonl';
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

