/** What the pipeline saw in an article: its layers in the form that `--format annotations` writes. */
import type { Article } from '../article.ts';
import type { EntityType, Layers, TimeType } from '../doc.ts';

type Offsets = readonly [start: number, end: number];

/** Offsets are UTF-16 code units of the article's text, half-open. */
export interface Annotations {
  readonly id: string;
  readonly sentences: readonly Offsets[];
  /** `head` is the index of a token, -1 for a root; `pos` and `dep` are those of Universal Dependencies. */
  readonly tokens: readonly {
    readonly start: number;
    readonly end: number;
    readonly pos: string;
    readonly lemma: string;
    readonly head: number;
    readonly dep: string;
  }[];
  readonly entities: readonly { readonly start: number; readonly end: number; readonly type: EntityType }[];
  /** TIMEX3 types and values. */
  readonly times: readonly {
    readonly start: number;
    readonly end: number;
    readonly type: TimeType;
    readonly value: string;
  }[];
  /** Of each person, group, organization, place and work all mentions. */
  readonly chains: readonly (readonly Offsets[])[];
  readonly warnings: readonly string[];
}

type Annotated = { readonly article: Article; readonly warnings: readonly string[] } & Pick<
  Layers,
  'sentences' | 'tokens' | 'syntax' | 'entities' | 'times' | 'referents'
>;

/**
 * @example
 * const newsgraph = await loadNewsgraph();
 * console.log(JSON.stringify(annotationsOf(newsgraph.annotate(article))));
 */
export function annotationsOf(doc: Annotated): Annotations {
  return {
    id: doc.article.id,
    sentences: doc.sentences.map(({ start, end }): Offsets => [start, end]),
    tokens: doc.tokens.map(({ start, end }, i) => {
      const { pos, lemma, head, dep } = doc.syntax[i]!;
      return { start, end, pos, lemma, head, dep };
    }),
    entities: doc.entities.map(({ start, end, type }) => ({ start, end, type })),
    times: doc.times.flatMap(({ start, end, type, value }) =>
      value === undefined ? [] : [{ start, end, type, value }],
    ),
    chains: doc.referents.map(({ mentions }) => mentions.map(({ start, end }): Offsets => [start, end])),
    warnings: doc.warnings,
  };
}
