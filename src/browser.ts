/**
 * The public API as far as it needs no Node: for browsers, from one article to its graph. `index.ts` adds the rest.
 *
 * The networks' weights (`languages/en/*.ngw`) are fetched from beside the module that names them; what bundles these
 * modules into one file puts the weights beside that.
 *
 * @example
 * import { createArticle, loadNewsgraph, toJson } from 'newsgraph/browser';
 *
 * const newsgraph = await loadNewsgraph();
 * const article = createArticle({ id: 'bridge', text: '“The bridge is safe,” Mayor Ada Quill told reporters.' });
 *
 * for (const { attributes } of toJson(newsgraph.graph(article)).nodes) {
 *   if (attributes['label'] === 'Person') console.log(attributes['name']);
 *   if (attributes['label'] === 'Statement') console.log('said:', attributes['text']);
 * }
 */
export { parseDecisions, DecisionError, type Decision, type Misfit } from './identify/decisions/decisions.ts';
export { identify, type IdentifyOptions } from './identify/identify.ts';
export { profilesOf, type Profile } from './identify/profile.ts';
export { createArticle, type Article, type ArticleInput } from './article.ts';
export type * from './doc.ts';
export { annotationsOf } from './export/annotations.ts';
export { toGraphology } from './export/graphology.ts';
export { toGexf } from './export/xml/gexf.ts';
export { toJson } from './export/json/json.ts';
export { fromJson, GraphFormatError } from './export/json/read-json.ts';
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
export { loadNewsgraph, type AnnotatedDoc, type Newsgraph, type PipelineOptions } from './pipeline.ts';
export { CypherError, type CypherErrorKind } from './query/error.ts';
export { query, type QueryAnswer, type QueryOptions } from './query/query.ts';
export type * from './query/values/value.ts';
export type { OnProgress, ReadingProgress } from './progress.ts';
export { MemoryStore } from './store/memory.ts';
export type { Replaced } from './store/replaced.ts';
export type { IdentifySummary, Store, StoredArticle, WriteOptions, WriteSummary } from './store/store.ts';
export { InvalidGraphError, verified, verify, type Problem } from './verify.ts';
