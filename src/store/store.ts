/** What a store of graphs does. `test/store/contract.ts` holds every implementation to it. */
import type { Graph } from '../graph.ts';
import type { Decision, Misfit } from '../identify/decisions/decisions.ts';
import type { Replaced } from './replaced.ts';

export interface WriteSummary {
  /** Articles that were not there before. */
  readonly added: number;
  /** Articles whose graph was there with other content, and was replaced. */
  readonly replaced: number;
  /** Articles whose graph was there already, to the last property. */
  readonly unchanged: number;
}

/** An article that a store holds, without its text. */
export interface StoredArticle {
  readonly id: string;
  readonly title?: string;
  readonly date?: string;
}

export interface WriteOptions {
  /** Is told, when it is done, of every article that replaced one with another title, date or first paragraph. */
  readonly onReplace?: (replaced: Replaced) => void;
}

export interface IdentifySummary {
  readonly identities: number;
  /** Nodes that have one. */
  readonly nodes: number;
  /** Decisions that do not fit what is there. */
  readonly misfits: readonly Misfit[];
}

export interface Store {
  /**
   * Writes graphs, each of one article and each atomically: after a failure every article is there whole, as before,
   * or not at all. Writing the same graph again changes nothing; another graph under the same article id replaces it.
   */
  write(graphs: readonly Graph[], options?: WriteOptions): Promise<WriteSummary>;
  /** Removes exactly what the article supported; false where there is no such article. */
  remove(articleId: string): Promise<boolean>;
  /** The graph of one article, or of all; equal to what was written. Empty where there is no such article. */
  read(articleId?: string): Promise<Graph>;
  /**
   * Works out what several articles mean: one Identity for each. Only what was added, replaced or removed since the last
   * time is looked at, with all that could be one with it; the result is that of all anew. Articles' own graphs are not
   * touched. Between two calls an Identity that is left with one node, because its article was removed or replaced, goes.
   *
   * @param decisions what people decided themselves, in place of what was given before; by default that stays
   */
  identify(decisions?: readonly Decision[]): Promise<IdentifySummary>;
  /** Whether identities were ever worked out here. */
  isIdentified(): Promise<boolean>;
  /** The Identity nodes and the relationships to them. */
  identities(): Promise<Graph>;
  /** The articles that are there, ordered by id. */
  articles(): Promise<readonly StoredArticle[]>;
  close(): Promise<void>;
}
