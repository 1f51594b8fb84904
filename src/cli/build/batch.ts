/** Takes articles through the pipeline one by one, to an output and a store. */
import type { Article } from '../../article.ts';
import { describeProblem, isReadProblem, type ReadProblem } from '../../article/read.ts';
import type { Graph } from '../../graph.ts';
import { withConfidence } from '../../graph/confidence.ts';
import { misfits, type Decision, type Misfit } from '../../identify/decisions.ts';
import { identify } from '../../identify/identify.ts';
import { profilesOf, type Profile } from '../../identify/profile.ts';
import type { Newsgraph } from '../../pipeline.ts';
import { describeReplaced } from '../../store/replaced.ts';
import type { Store, WriteSummary } from '../../store/store.ts';
import type { Messages } from '../messages.ts';
import type { Output } from '../output.ts';
import type { Progress } from '../progress.ts';
import type { ExportedFile } from '../../export/exported-file.ts';
import type { Format, Pieces } from './formats.ts';

export interface Batch {
  readonly articles: AsyncIterable<Article | ReadProblem>;
  readonly newsgraph: Newsgraph;
  readonly minConfidence: number;
  readonly progress: Progress;
  readonly target?: { readonly output: Output; readonly format: Format } | undefined;
  readonly store?: Store | undefined;
  /** Where identities across articles are asked for: decisions about them. */
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
  for await (const found of batch.articles) {
    if (isReadProblem(found)) {
      problems++;
      messages.problem(describeProblem(found), detailsOf(found));
      continue;
    }
    progress.advance();
    let graph: Graph;
    let pieces: Iterable<string>;
    try {
      graph = withConfidence(batch.newsgraph.graph(found, ({ part }) => {
        progress.reading(part);
      }), batch.minConfidence);
      pieces = target?.format.each({ graph, annotate: () => batch.newsgraph.annotate(found) }) ?? [];
    } catch (error) {
      problems++;
      messages.problem(`${found.id}: left out, the pipeline failed on it: ${String(error)}`, { article: found.id });
      continue;
    }
    articles++;
    if (batch.decisions && target) profiles.push(...profilesOf(graph));
    const isRead = await writeAll(pieces, target?.output);
    await writer?.add(graph);
    if (!isRead && !store) break;
  }
  // Of nothing but problems no empty graph is written.
  const { decisions } = batch;
  const identities = decisions && target ? identify(profiles, { decisions }) : undefined;
  if (articles > 0 || problems === 0) await writeAll(target?.format.end(identities) ?? [], target?.output);
  await writer?.flush();
  const stored = decisions && store ? (await store.identify(decisions)).misfits : undefined;
  return {
    ...{ articles, problems, written: writer?.written ?? { added: 0, replaced: 0, unchanged: 0 } },
    misfits: stored ?? misfits(decisions ?? [], profiles),
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
