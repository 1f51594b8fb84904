/** What a build has done so far, in a file that a process which is killed leaves behind: one line for each article. */
import { createHash } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import type { Article } from '../../../article.ts';
import { UsageError } from '../../exit-codes.ts';
import { cannotWrite } from '../../output.ts';
import { keptIn, type Done } from './kept.ts';

/** What must be the same when a build goes on, besides its articles. */
export type BuildSettings = Readonly<Record<string, string | number | boolean>>;

export interface CheckpointOptions {
  readonly path: string;
  readonly settings: BuildSettings;
  /** How many bytes of the output are there; what was done beyond them counts as not done. */
  readonly written: number;
  /** The articles of the store that is written to: those that were done must still be there. */
  readonly stored?: ReadonlySet<string> | undefined;
}

export class Checkpoint {
  readonly #options: CheckpointOptions;
  readonly #file: FileHandle;
  readonly #done: readonly Done[];
  #passed = 0;
  #waiting = '';

  private constructor(options: CheckpointOptions, file: FileHandle, done: readonly Done[]) {
    this.#options = options;
    this.#file = file;
    this.#done = done;
  }

  /**
   * Begins a file, or goes on with the one that is there.
   *
   * @throws {UsageError} where it is of another build, or no checkpoint at all
   */
  static async open(options: CheckpointOptions): Promise<Checkpoint> {
    const { path, settings, written } = options;
    const file = await open(path, 'a+').catch((error: unknown) => {
      throw cannotWrite(path, error);
    });
    try {
      const head = `${JSON.stringify({ checkpoint: settings })}\n`;
      const kept = await keptIn(file, { head, path, written });
      await file.truncate(kept.bytes);
      if (kept.bytes === 0) await file.appendFile(head);
      return new Checkpoint(options, file, kept.done);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** How many articles were done before. */
  get count(): number {
    return this.#done.length;
  }

  /** Where their output ends, in bytes. */
  get end(): number {
    return this.#done.at(-1)?.end ?? 0;
  }

  /**
   * What was done before with the next article of the input; undefined where it is a new one.
   *
   * @throws {UsageError} where another one stood in its place
   */
  before(article: Article): Done | undefined {
    const done = this.#done[this.#passed];
    if (!done) return undefined;
    const { path, stored } = this.#options;
    if (done.article !== digestOf(article)) {
      throw new UsageError(`${path}: article ${this.#passed + 1}, ${article.id}, was another one or had another text: ${anew}`);
    }
    if (done.problem === undefined && stored?.has(article.id) === false) {
      throw new UsageError(`${path}: ${article.id} was written, and is no longer in the store: ${anew}`);
    }
    this.#passed++;
    return done;
  }

  /** @throws {UsageError} where the input ends before what was done does */
  checkAllPassed(): void {
    if (this.#passed === this.#done.length) return;
    const { path } = this.#options;
    throw new UsageError(`${path}: tells of ${this.#done.length} articles, of which the inputs hold ${this.#passed}: ${anew}`);
  }

  /** Counts an article as done with the next {@link save}. */
  add(article: Article, end: number, problem?: string): void {
    const done: Done = { article: digestOf(article), end, ...(problem !== undefined && { problem }) };
    this.#waiting += `${JSON.stringify(done)}\n`;
  }

  async save(): Promise<void> {
    const text = this.#waiting;
    if (text === '') return;
    this.#waiting = '';
    await this.#file.appendFile(text).catch((error: unknown) => {
      throw cannotWrite(this.#options.path, error);
    });
  }

  close(): Promise<void> {
    return this.#file.close();
  }

  /** Everything is done. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.#options.path, { force: true });
  }
}

const anew = 'give the same inputs, or remove this file to begin anew';

/** Of all that a graph is made of; the text is in it by its own digest. */
function digestOf(article: Article): string {
  const told = JSON.stringify({ ...article, text: undefined });
  return createHash('sha256').update(told).digest('hex').slice(0, 16);
}
