/** Takes articles through the pipeline, to an output and a store, in the order of the input. */
import type { Article } from '../../article.ts';
import { describeProblem, type ReadProblem } from '../../article/read.ts';
import { misfits, type Decision, type Misfit } from '../../identify/decisions/decisions.ts';
import { identify } from '../../identify/identify.ts';
import { kindsOf, profilesOf, type Profile } from '../../identify/profile.ts';
import type { Store, WriteSummary } from '../../store/store.ts';
import type { Output } from '../output.ts';
import type { Progress } from '../progress.ts';
import type { ExportedFile } from '../../export/exported-file.ts';
import type { Format, Pieces } from './formats.ts';
import { inOrder } from './reading/in-order.ts';
import type { Reader, Reading } from './reading/reader.ts';
import type { Resumption } from './resume/resumption.ts';
import { storeWriter } from './store-writer.ts';

export interface Batch {
  readonly articles: AsyncIterable<Article | ReadProblem>;
  readonly reader: Reader;
  readonly progress: Progress;
  readonly target?: { readonly output: Output; readonly format: Format } | undefined;
  readonly store?: Store | undefined;
  /** Whether identities across articles are asked for. A store that has them gets those of the new articles anyway. */
  readonly isIdentified?: boolean | undefined;
  /** What people decided about identities. */
  readonly decisions?: readonly Decision[] | undefined;
  /** Where it can be gone on with: what was done before, and keeps what is done now. */
  readonly resumption?: Resumption | undefined;
}

export interface BatchResult {
  readonly articles: number;
  readonly problems: number;
  readonly written: WriteSummary;
  readonly misfits: readonly Misfit[];
}

/** Of so many characters a text is written as it is, without what comes after. */
const LONG_TEXT = 100_000;

/**
 * Neither an input that can't be read nor an article that the pipeline fails on stops the rest.
 *
 * @throws {StoreError} where the store fails
 * @throws {UsageError} where the articles are not those that were done before
 */
export async function runBatch(batch: Batch): Promise<BatchResult> {
  const { progress, target, store, resumption } = batch;
  const { messages } = progress;
  const writer = store && storeWriter(store, messages);
  const profiles: Profile[] = [...(resumption?.profiles ?? [])];
  let [articles, problems] = [0, 0];
  const leaveOut = (article: string, problem: string): void => {
    problems++;
    messages.problem(problem, { article });
  };
  for await (const { found, reading, before } of inOrder(batch)) {
    if (before) {
      if (before.problem === undefined) articles++;
      else leaveOut(found.id, before.problem);
      continue;
    }
    if (!reading) {
      problems++;
      messages.problem(describeProblem(found), detailsOf(found));
      continue;
    }
    let one: Reading;
    let pieces: Pieces;
    try {
      one = await reading;
      pieces = target?.format.each(one) ?? [];
    } catch (error) {
      const problem = `${found.id}: left out, the pipeline failed on it: ${String(error)}`;
      leaveOut(found.id, problem);
      resumption?.done(found, problem);
      continue;
    }
    progress.advance(found.text);
    articles++;
    if (batch.isIdentified && target) profiles.push(...profilesOf(one.graph));
    const isRead = await writeAll(pieces, target?.output);
    resumption?.done(found);
    // Not before it is everywhere.
    if (!writer || (await writer.add(one.graph))) await resumption?.save();
    if (!isRead && !store) break;
  }
  resumption?.checkAllPassed();
  // Of nothing but problems no empty graph is written.
  const { isIdentified, decisions } = batch;
  const identities = isIdentified && target ? identify(profiles, { decisions: decisions ?? [] }) : undefined;
  if (articles > 0 || problems === 0) await writeAll(target?.format.end(identities) ?? [], target?.output);
  await writer?.flush();
  await resumption?.save();
  const isToIdentify = store && (isIdentified ?? (await store.isIdentified()));
  const stored = isToIdentify ? (await store.identify(decisions)).misfits : undefined;
  return {
    ...{ articles, problems, written: writer?.written ?? { added: 0, replaced: 0, unchanged: 0 } },
    misfits: stored ?? misfits(decisions ?? [], kindsOf(profiles)),
  };
}

/** False where nobody reads it any more. */
export async function writeAll(pieces: Pieces, output: Output | undefined): Promise<boolean> {
  for await (const { name, content } of inTexts(pieces)) if (!(await output!.write(content, name))) return false;
  return true;
}

/** Pieces together, so that short articles are written at once and long ones never stand in memory whole. */
async function* inTexts(pieces: Pieces): AsyncGenerator<ExportedFile> {
  let content = '';
  for await (const piece of pieces) {
    if (typeof piece !== 'string') {
      yield piece;
      continue;
    }
    content += piece;
    if (content.length < LONG_TEXT) continue;
    yield { name: '', content };
    content = '';
  }
  if (content !== '') yield { name: '', content };
}

/** What a log has beside the line. */
export function detailsOf({ input, line }: ReadProblem): Record<string, string | number> {
  return line === undefined ? { input } : { input, line };
}
