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
export { createArticle, type Article, type ArticleInput } from './article.ts';
export { describeProblem, isReadProblem, readArticles, type ReadOptions, type ReadProblem } from './article/read.ts';
export type * from './doc.ts';
export { annotationsOf } from './export/annotations.ts';
export { toGraphology } from './export/graphology.ts';
export { toGexf } from './export/gexf.ts';
export { toJson } from './export/json.ts';
export { fromJson, GraphFormatError } from './export/read-json.ts';
export { withConfidence } from './graph/confidence.ts';
export {
  GraphBuilder,
  joined,
  partOf,
  type Edge,
  type Evidence,
  type Graph,
  type NewEdge,
  type Node,
  type Properties,
  type PropertyValue,
} from './graph.ts';
export * from './ontology.ts';
export { loadNewsgraph, type AnnotatedDoc, type Newsgraph } from './pipeline.ts';
export { namedQueries, namedQuery, type NamedQuery } from './query/library.ts';
export { queryNeo4j, type QueryResult } from './query/neo4j.ts';
export { StoreError } from './store/error.ts';
export { MemoryStore } from './store/memory.ts';
export { Neo4jStore } from './store/neo4j.ts';
export type { Store, WriteSummary } from './store/store.ts';
export { InvalidGraphError, verified, verify, type Problem } from './verify.ts';
