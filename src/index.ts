/**
 * The public API. The three things that most programs do:
 *
 * @example Reading an article
 * const newsgraph = await loadNewsgraph();
 * const graph = newsgraph.graph(createArticle({ id: 'story', text: '“It is safe,” said Mayor Ada Quill.' }));
 *
 * @example Walking the graphology graph
 * const walked = toGraphology(graph);
 * const statements = walked.filterNodes((_, { label }) => label === 'Statement');
 *
 * @example Writing to Neo4j
 * const store = await Neo4jStore.connect({ uri: 'bolt://localhost:7687', username: 'neo4j', password });
 * await store.write([graph]);
 * await store.close();
 */
export * from './browser.ts';
export { describeProblem, isReadProblem, readArticles, type ReadOptions, type ReadProblem } from './article/read.ts';
export { namedQueries, namedQuery, type NamedQuery } from './query/library.ts';
export { queryNeo4j, type QueryResult } from './query/neo4j.ts';
export { StoreError } from './store/error.ts';
export { Neo4jStore } from './store/neo4j.ts';
