/** A thread of {@link ReadingThreads}: articles in, graphs out. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadNewsgraph } from '../../../pipeline.ts';
import { readingOf, type ReadingOptions } from './reader.ts';
import type { Result, Task } from './threads.ts';

const { minConfidence, isAnnotated } = workerData as ReadingOptions;
const newsgraph = await loadNewsgraph();

parentPort!.on('message', ({ article }: Task) => {
  parentPort!.postMessage(resultOf(article));
});

function resultOf(article: Task['article']): Result {
  try {
    const { graph, annotations } = readingOf(newsgraph, article, minConfidence);
    return { graph, annotations: isAnnotated ? annotations() : undefined };
  } catch (error) {
    return { error: String(error) };
  }
}
