/** Reads articles to graphs: in this thread, or in several beside it where there are many. */
import { annotationsOf } from '../../../export/annotations.ts';
import type { Article } from '../../../article.ts';
import type { Graph } from '../../../graph.ts';
import { withConfidence } from '../../../graph/confidence.ts';
import type { Newsgraph } from '../../../pipeline.ts';
import { ReadingThreads } from './threads.ts';

/** What is made of an article. */
export interface Reading {
  readonly graph: Graph;
  /** As JSON on one line; only made where the format needs it. */
  readonly annotations: () => string;
}

export interface ReadingOptions {
  readonly minConfidence: number;
  /** Whether annotations will be asked for. */
  readonly isAnnotated: boolean;
}

export interface Reader {
  /** Rejects where the pipeline fails on the article. */
  read(article: Article): Promise<Reading>;
  /** How many articles may be under way while the results of the first are waited for. */
  readonly ahead: number;
  readonly close: () => Promise<void>;
}

/** Threads run what was built: what translates the sources as they are read does not reach into them. */
const isBuilt = import.meta.url.endsWith('.js');

/** Fewer articles than this are read before threads would be ready. */
const few = 16;

export function readingOf(newsgraph: Newsgraph, article: Article, minConfidence: number, onPart?: (part: number) => void): Reading {
  const graph = newsgraph.graph(article, onPart && (({ part }) => { onPart(part); }));
  return {
    graph: withConfidence(graph, minConfidence),
    annotations: () => JSON.stringify(annotationsOf(newsgraph.annotate(article))),
  };
}

/**
 * The same bytes come out whatever the number of jobs.
 *
 * @param onPart is told how much of an article is read, while that is done in this thread
 */
export function openReader(
  newsgraph: Newsgraph,
  jobs: number,
  options: ReadingOptions,
  onPart: (part: number) => void,
): Reader {
  const threads = isBuilt && jobs > 1 ? new ReadingThreads(jobs, options) : undefined;
  let count = 0;
  return {
    read: async (article) => {
      if (threads && count++ >= few) return threads.read(article);
      return readingOf(newsgraph, article, options.minConfidence, onPart);
    },
    // So that no thread waits for its next article while the results of another are written.
    get ahead() {
      return threads && count >= few ? 2 * jobs : 0;
    },
    close: async () => threads?.close(),
  };
}
