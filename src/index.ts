/**
 * The public API. The three things that most programs do have an example each, which is a program in `examples/` too:
 * reading an article ({@link loadNewsgraph}), walking the graphology graph ({@link toGraphology}), and writing to Neo4j
 * ({@link Neo4jStore}).
 */
export * from './browser.ts';
export {
  describeProblem,
  isReadProblem,
  readArticles,
  type IdRule,
  type ReadOptions,
  type ReadProblem,
  type ReadRemark,
} from './article/read.ts';
export { namedQueries, namedQuery, type NamedQuery } from './query/library.ts';
export { queryNeo4j, type QueryResult } from './query/neo4j.ts';
export { StoreError } from './store/error.ts';
export { Neo4jStore } from './store/neo4j.ts';
