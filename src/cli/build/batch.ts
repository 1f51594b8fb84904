/** Takes articles through the pipeline, to an output and a store, in the order of the input. */
import type { Article } from '../../article.ts';
import { describeProblem, isReadProblem, type ReadProblem } from '../../article/read.ts';
import type { Graph } from '../../graph.ts';
import { misfits, type Decision, type Misfit } from '../../identify/decisions/decisions.ts';
import { identify } from '../../identify/identify.ts';
import { kindsOf, profilesOf, type Profile } from '../../identify/profile.ts';
import { describeReplaced } from '../../store/replaced.ts';
import type { Store, WriteSummary } from '../../store/store.ts';
import type { Messages } from '../messages.ts';
import type { Output } from '../output.ts';
import type { Progress } from '../progress.ts';
import type { ExportedFile } from '../../export/exported-file.ts';
import type { Format, Pieces } from './formats.ts';
import type { Reader, Reading } from './reader.ts';

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
}

export interface BatchResult {
  readonly articles: number;
  readonly problems: number;
  readonly written: WriteSummary;
  readonly misfits: readonly Misfit[];
}

/** Graphs written to the store together; each is atomic by itself. */
const storeBatch = 50;

/** Of so many characters a text is written as it is, without what comes after. */
const LONG_TEXT = 100_000;

/**
 * Neither an input that can't be read nor an article that the pipeline fails on stops the rest.
 *
 * @throws {StoreError} where the store fails
 */
export async function runBatch(batch: Batch): Promise<BatchResult> {
  const { progress, target, store } = batch;
  const { messages } = progress;
  const writer = store && storeWriter(store, messages);
  const profiles: Profile[] = [];
  let [articles, problems] = [0, 0];
  for await (const { found, reading } of inOrder(batch)) {
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
      problems++;
      messages.problem(`${found.id}: left out, the pipeline failed on it: ${String(error)}`, { article: found.id });
      continue;
    }
    progress.advance();
    articles++;
    if (batch.isIdentified && target) profiles.push(...profilesOf(one.graph));
    const isRead = await writeAll(pieces, target?.output);
    await writer?.add(one.graph);
    if (!isRead && !store) break;
  }
  // Of nothing but problems no empty graph is written.
  const { isIdentified, decisions } = batch;
  const identities = isIdentified && target ? identify(profiles, { decisions: decisions ?? [] }) : undefined;
  if (articles > 0 || problems === 0) await writeAll(target?.format.end(identities) ?? [], target?.output);
  await writer?.flush();
  const isToIdentify = store && (isIdentified ?? (await store.isIdentified()));
  const stored = isToIdentify ? (await store.identify(decisions)).misfits : undefined;
  return {
    ...{ articles, problems, written: writer?.written ?? { added: 0, replaced: 0, unchanged: 0 } },
    misfits: stored ?? misfits(decisions ?? [], kindsOf(profiles)),
  };
}

type UnderWay =
  | { readonly found: ReadProblem; readonly reading?: undefined }
  | { readonly found: Article; readonly reading: Promise<Reading> };

/** In the order of the input, whichever is read first; no more are under way than the reader wants. */
async function* inOrder({ articles, reader }: Batch): AsyncGenerator<UnderWay> {
  const underWay: UnderWay[] = [];
  for await (const found of articles) {
    if (isReadProblem(found)) {
      underWay.push({ found });
    } else {
      const reading = reader.read(found);
      // It is told where its turn comes.
      reading.catch(() => undefined);
      underWay.push({ found, reading });
    }
    while (underWay.length > reader.ahead) yield underWay.shift()!;
  }
  yield* underWay;
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

function storeWriter(store: Store, messages: Messages) {
  const waiting: Graph[] = [];
  const written = { added: 0, replaced: 0, unchanged: 0 };
  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    const { added, replaced, unchanged } = await store.write(waiting.splice(0), {
      onReplace: (replaced) => {
        messages.warning(describeReplaced(replaced), { article: replaced.article });
      },
    });
    written.added += added;
    written.replaced += replaced;
    written.unchanged += unchanged;
  }
  return {
    written,
    flush,
    async add(graph: Graph): Promise<void> {
      waiting.push(graph);
      if (waiting.length >= storeBatch) await flush();
    },
  };
}
