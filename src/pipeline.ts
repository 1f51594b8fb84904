/** The table of contents: the ordered stages that lay layers over an article, and the rules that read facts off them. */
import type { Article } from './article.ts';
import type { Doc } from './doc.ts';
import { GraphBuilder, type Graph } from './graph.ts';
import { verified } from './verify.ts';

/** A Doc with all layers, and what a reader of it should know. */
export type AnnotatedDoc = Doc & { readonly warnings: readonly string[] };

export interface Newsgraph {
  /** Lays every layer over the article. Never throws, whatever the text. */
  annotate(article: Article): AnnotatedDoc;
  /** The article's graph, verified. Never throws, whatever the text. */
  graph(article: Article): Graph;
}

/** Loads what the stages need (the networks' weights) and returns the pipeline. */
export function loadNewsgraph(): Promise<Newsgraph> {
  return Promise.resolve({
    annotate: (article) => ({
      article,
      warnings: [],
      paragraphs: [],
      tokens: [],
      sentences: [],
      syntax: [],
      quotations: [],
      entities: [],
      times: [],
      referents: [],
    }),
    graph: (article) => verified(new GraphBuilder(article).build()),
  });
}
