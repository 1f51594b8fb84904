/** Threads that read articles; each takes the next article when it is done with one. */
import { Worker } from 'node:worker_threads';
import type { Article } from '../../../article.ts';
import type { Graph } from '../../../graph.ts';
import type { Reading, ReadingOptions } from './reader.ts';

/** What a thread is sent. */
export interface Task {
  readonly article: Article;
}

/** What it sends back. */
export type Result =
  | { readonly graph: Graph; readonly annotations: string | undefined }
  | { readonly error: string };

interface Waiting {
  readonly article: Article;
  readonly done: (reading: Reading) => void;
  readonly failed: (error: unknown) => void;
}

export class ReadingThreads {
  readonly #jobs: number;
  readonly #options: ReadingOptions;
  readonly #idle: Worker[] = [];
  readonly #all = new Map<Worker, Waiting | undefined>();
  readonly #queue: Waiting[] = [];

  constructor(jobs: number, options: ReadingOptions) {
    this.#jobs = jobs;
    this.#options = options;
  }

  read(article: Article): Promise<Reading> {
    return new Promise((done, failed) => {
      this.#queue.push({ article, done, failed });
      if (this.#idle.length === 0 && this.#all.size < this.#jobs) this.#start();
      this.#handOut();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all.keys()].map((worker) => worker.terminate()));
  }

  #start(): void {
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: this.#options });
    this.#all.set(worker, undefined);
    this.#idle.push(worker);
    worker.on('message', (result: Result) => {
      const waiting = this.#all.get(worker);
      this.#all.set(worker, undefined);
      this.#idle.push(worker);
      if (waiting) settle(waiting, result);
      this.#handOut();
    });
    worker.on('error', (error) => {
      // One article is given up for each thread that dies, so that this ends.
      (this.#all.get(worker) ?? this.#queue.shift())?.failed(error);
      this.#all.delete(worker);
      if (this.#idle.includes(worker)) this.#idle.splice(this.#idle.indexOf(worker), 1);
      if (this.#queue.length > 0 && this.#all.size < this.#jobs) this.#start();
      this.#handOut();
    });
  }

  #handOut(): void {
    while (this.#idle.length > 0 && this.#queue.length > 0) {
      const [worker, waiting] = [this.#idle.pop()!, this.#queue.shift()!];
      this.#all.set(worker, waiting);
      worker.postMessage({ article: waiting.article } satisfies Task);
    }
  }
}

function settle({ done, failed }: Waiting, result: Result): void {
  if ('error' in result) failed(result.error);
  else done({ graph: result.graph, annotations: () => result.annotations ?? '' });
}
