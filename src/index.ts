export { createArticle, type Article, type ArticleInput } from './article.ts';
export type * from './doc.ts';
export {
  GraphBuilder,
  joined,
  partOf,
  type Edge,
  type Evidence,
  type Graph,
  type Node,
  type Properties,
  type PropertyValue,
} from './graph.ts';
export * from './ontology.ts';
export { loadNewsgraph, type AnnotatedDoc, type Newsgraph } from './pipeline.ts';
export type { Store, WriteSummary } from './store/store.ts';
export { InvalidGraphError, verified, verify, type Problem } from './verify.ts';
