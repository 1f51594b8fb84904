/** Reads graphs and articles into one graph in memory. */
import { availableParallelism } from 'node:os';
import type { NewsMultiGraph } from '../../export/graphology.ts';
import { MemoryStore } from '../../store/memory.ts';
import { openMessages, type Messages } from '../messages.ts';
import { openProgress } from '../progress.ts';
import { sortInputs, type GraphFile, type Inputs, type InputOptions } from './inputs.ts';

export interface ReadGraph {
  readonly graph: NewsMultiGraph;
  readonly problems: number;
}

/** Graph files first, then the articles, in the same way as `build` does. What can't be read is told, the rest goes on. */
export async function readGraph(from: readonly string[], options: InputOptions): Promise<ReadGraph> {
  const messages = await openMessages(options);
  const inputs = await sortInputs(from);
  const store = new MemoryStore();
  let problems = 0;
  for (const file of inputs.graphs) problems += await addFile(store.graph, file, messages);
  if (inputs.articles.length > 0) problems += await addArticles(store, inputs, options, messages);
  return { graph: store.graph, problems };
}

async function addFile(network: NewsMultiGraph, { name, stream }: GraphFile, messages: Messages): Promise<number> {
  const [{ graphsIn, isProblem }, { addNewArticles }] = await Promise.all([
    import('../graph-files.ts'),
    import('./add-graph.ts'),
  ]);
  let problems = 0;
  for await (const found of graphsIn(name, stream)) {
    const problem = isProblem(found) ? `${found.where}: ${found.what}` : addNewArticles(network, found, name);
    if (problem === undefined) continue;
    problems++;
    messages.problem(problem, { input: name });
  }
  return problems;
}

async function addArticles(
  store: MemoryStore,
  { articles: inputs, stdin }: Inputs,
  options: InputOptions,
  messages: Messages,
): Promise<number> {
  const [{ readArticles }, { loadNewsgraph }, { runBatch }, { openReader }, { remarksTo }] = await Promise.all([
    import('../../article/read.ts'),
    import('../../pipeline.ts'),
    import('../build/batch.ts'),
    import('../build/reading/reader.ts'),
    import('../remarks.ts'),
  ]);
  const newsgraph = await loadNewsgraph();
  const progress = openProgress(messages, !options.quiet && !options.json);
  try {
    const { anyLanguage, maxBytes } = options;
    const onRemark = remarksTo(progress.messages);
    const articles = readArticles(inputs, { anyLanguage, maxBytes, stdin, onRemark });
    const reader = openReader(
      newsgraph,
      availableParallelism(),
      { minConfidence: 0, isAnnotated: false },
      progress.reading,
    );
    const { problems } = await runBatch({ articles, reader, progress, store }).finally(reader.close);
    return problems;
  } finally {
    progress.stop();
  }
}
