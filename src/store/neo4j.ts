/** A store in Neo4j 5.26 or newer. */
import type { ManagedTransaction } from 'neo4j-driver';
import type { Graph } from '../graph.ts';
import type { Decision } from '../identify/decisions/decisions.ts';
import { batches } from './neo4j/batches.ts';
import { connect, inTransaction, type Connection, type Neo4jOptions } from './neo4j/connection.ts';
import { constraintStatements } from './neo4j/constraints.ts';
import { identificationSchema, isIdentified } from './neo4j/identities/bookkeeping.ts';
import { identifyStored } from './neo4j/identities/identify.ts';
import { readIdentities } from './neo4j/identities/stored.ts';
import { patiently, type Patience } from './neo4j/patience.ts';
import { readGraph } from './neo4j/read.ts';
import { removeArticle } from './neo4j/remove.ts';
import { articlesByName } from './neo4j/statements.ts';
import { writeBatch } from './neo4j/write.ts';
import { storedArticle } from './stored-article.ts';
import type { IdentifySummary, Store, StoredArticle, WriteOptions, WriteSummary } from './store.ts';

/**
 * How many rows (nodes and relationships) share a transaction, where one article has not more than that. With so many,
 * the time for a transaction's start and end no longer shows, and a server with 1 GB of heap still has room.
 */
export const rowsInTransaction = 10_000;

export interface Neo4jStoreOptions extends Neo4jOptions {
  /** Where a server that stops answering is waited for; else that is an error soon. */
  readonly patience?: Patience | undefined;
}

/**
 * Keeps graphs in a Neo4j database, which may hold other things beside them. Every method fails with a
 * {@link StoreError}; work that failed for a moment is tried again before that, as `timeout` and `patience` say.
 *
 * @example
 * import { createArticle, loadNewsgraph, Neo4jStore, queryNeo4j } from 'newsgraph';
 *
 * const { NEO4J_URI: uri = 'bolt://localhost:7687', NEO4J_USERNAME: username, NEO4J_PASSWORD: password } = process.env;
 * const newsgraph = await loadNewsgraph();
 * const article = createArticle({ id: 'bridge', text: '“The bridge is safe,” Mayor Ada Quill told reporters.' });
 *
 * const store = await Neo4jStore.connect({ uri, username, password });
 * console.log(await store.write([newsgraph.graph(article)]));
 * await store.close();
 *
 * const question = 'MATCH (person:Person)-[:MADE]->(statement) RETURN person.name, statement.text';
 * console.log((await queryNeo4j({ uri, username, password }, question)).rows);
 */
export class Neo4jStore implements Store {
  readonly #connection: Connection;
  readonly #patience: Patience | undefined;
  #constraints: Promise<void> | undefined;
  #hasIdentificationSchema = false;

  private constructor(connection: Connection, patience: Patience | undefined) {
    this.#connection = connection;
    this.#patience = patience;
  }

  /**
   * Connects to a server, and fails within the time limit where that can't be done.
   *
   * @throws {StoreError} of the kinds `address`, `unavailable`, `authentication`, `database`
   */
  static async connect(options: Neo4jStoreOptions): Promise<Neo4jStore> {
    return new Neo4jStore(await connect(options, 'numbers'), options.patience);
  }

  async write(graphs: readonly Graph[], { onReplace }: WriteOptions = {}): Promise<WriteSummary> {
    await this.#createConstraints();
    const summary = { added: 0, replaced: 0, unchanged: 0 };
    for (const batch of batches(graphs, rowsInTransaction)) {
      const { written, replaced } = await this.#transaction('WRITE', (transaction) =>
        writeBatch(transaction, batch, this.#connection.toInteger),
      );
      summary.added += written.added;
      summary.replaced += written.replaced;
      summary.unchanged += written.unchanged;
      // Only now that it is committed: work that failed is tried again.
      if (onReplace) replaced.forEach(onReplace);
    }
    return summary;
  }

  remove(articleId: string): Promise<boolean> {
    return this.#transaction('WRITE', (transaction) =>
      removeArticle(transaction, articleId, this.#connection.toInteger),
    );
  }

  async identify(decisions?: readonly Decision[]): Promise<IdentifySummary> {
    await this.#createConstraints();
    await this.#createIdentificationSchema();
    return this.#transaction('WRITE', (transaction) =>
      identifyStored(transaction, decisions, this.#connection.toInteger),
    );
  }

  isIdentified(): Promise<boolean> {
    return this.#transaction('READ', isIdentified);
  }

  identities(): Promise<Graph> {
    return this.#transaction('READ', readIdentities);
  }

  read(articleId?: string): Promise<Graph> {
    const articles = articleId === undefined ? undefined : [articleId];
    return this.#transaction('READ', (transaction) => readGraph(transaction, articles));
  }

  articles(): Promise<readonly StoredArticle[]> {
    return this.#transaction('READ', async (transaction) => {
      const { records } = await transaction.run<{ id: string; title: unknown; date: unknown }>(articlesByName);
      const found = records
        .map((record) => record.toObject())
        .map(({ id, ...properties }) => storedArticle(id, properties));
      // In the order of code units, which is not Neo4j's.
      return found.sort((one, other) => (one.id < other.id ? -1 : 1));
    });
  }

  async close(): Promise<void> {
    await this.#connection.driver.close();
  }

  /** Once, before the first write; again where that failed. */
  #createConstraints(): Promise<void> {
    this.#constraints ??= this.#run(constraintStatements()).catch((error: unknown) => {
      this.#constraints = undefined;
      throw error;
    });
    return this.#constraints;
  }

  async #createIdentificationSchema(): Promise<void> {
    if (this.#hasIdentificationSchema) return;
    await this.#run(identificationSchema);
    this.#hasIdentificationSchema = true;
  }

  #run(statements: readonly string[]): Promise<void> {
    return this.#transaction('WRITE', async (transaction) => {
      for (const statement of statements) await transaction.run(statement);
    });
  }

  #transaction<T>(mode: 'READ' | 'WRITE', work: (transaction: ManagedTransaction) => Promise<T>): Promise<T> {
    return patiently(() => inTransaction(this.#connection, mode, work), this.#patience);
  }
}
