/**
 * The Doc: an article and the layers that the stages lay over it. A layer is a readonly array of plain objects with
 * offsets into the article's text, which never changes. A stage adds its layers and states which ones it needs.
 */
import type { Article } from './article.ts';
import type { Label } from './ontology.ts';
import type { Span } from './span.ts';

/** A block of text between blank lines (or a line of its own, such as a turn of a transcript). */
export interface Paragraph extends Span {
  readonly kind: 'headline' | 'text';
}

/** A word in the sense of Universal Dependencies: `didn't` is two, `did` and `n't`. */
export interface Token extends Span {
  readonly text: string;
}

/** From the start of its first token to the end of its last; the token indices are half-open. */
export interface Sentence extends Span {
  readonly firstToken: number;
  readonly endToken: number;
}

/** What the parser says about a token, at the token's index. */
export interface Syntax {
  /** Universal part of speech. */
  readonly pos: string;
  readonly lemma: string;
  /** Index of the head token in the article's tokens, -1 for a root. */
  readonly head: number;
  /** Universal Dependencies relation. */
  readonly dep: string;
}

/**
 * A stretch inside quotation marks. `start` and `end` include the marks, `inner` does not. A quotation that goes on
 * over several paragraphs, each opened anew and only the last closed, is one, with one piece a paragraph.
 */
export interface Quotation extends Span {
  readonly inner: readonly Span[];
  /** Index of the quotation that it stands in, -1 where it stands in none. */
  readonly outer: number;
  readonly depth: number;
}

export type EntityType = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'WORK';

/** A name, without title before it and possessive after it. */
export interface Entity extends Span {
  readonly type: EntityType;
  readonly firstToken: number;
  readonly endToken: number;
}

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression with its TIMEX3 type and value. */
export interface TimeExpression extends Span {
  readonly type: TimeType;
  /** Undefined where the text does not tell it: "on Tuesday" in an article without a date. */
  readonly value: string | undefined;
}

export type ReferentLabel = Extract<Label, 'Person' | 'Group' | 'Organization' | 'Place' | 'Work'>;

export interface Mention extends Span {
  readonly kind: 'name' | 'description' | 'pronoun';
  /** The token that the mention is about; its index in `tokens`. */
  readonly head: number;
  readonly rule: string;
}

export type Gender = 'feminine' | 'masculine';

/** Somebody or something of the article, with every mention of it in order. */
export interface Referent {
  readonly label: ReferentLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly named: boolean;
  readonly gender?: Gender;
  readonly mentions: readonly Mention[];
}

/** Somebody says, writes or thinks something, as the network sees it. Token indices of the article, each list ascending. */
export interface Attribution {
  /** The word that the cue was found by; it usually is one of `cue`. */
  readonly anchor: number;
  /** May be empty where the network saw nothing but the anchor. */
  readonly cue: readonly number[];
  /** Empty where the text names none. */
  readonly source: readonly number[];
  /** Never empty; not always without gaps: a quotation that is interrupted is one content. */
  readonly content: readonly number[];
  /** Index, among the attributions, of the one whose content this is a part of; -1 where the article itself says it. */
  readonly within: number;
  /** Calibrated, where nothing contains it: of those with 0.8, about 80 % have the right source and a content that is right by half or more. */
  readonly score: number;
  /** What the score was calibrated from, a logit. */
  readonly logit: number;
}

/** What one participant of a transcript says until another one begins. */
export interface Turn {
  /** The words before the colon: "Q", "OKAFOR". */
  readonly label: Span;
  readonly kind: 'question' | 'answer' | 'named';
  /** One for each paragraph, the label left out. */
  readonly pieces: readonly Span[];
}

export interface Layers {
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly syntax: readonly Syntax[];
  readonly quotations: readonly Quotation[];
  readonly turns: readonly Turn[];
  readonly entities: readonly Entity[];
  readonly times: readonly TimeExpression[];
  readonly attributions: readonly Attribution[];
  readonly referents: readonly Referent[];
}

export type LayerName = keyof Layers;

/** A Doc with at least these layers; the compiler hides the others. */
export type Doc<Names extends LayerName = LayerName> = { readonly article: Article } & Pick<Layers, Names>;

/** A stage adds its layers. Pure and synchronous: text that can't be read well is never an error, it yields less. */
export interface Stage<Needs extends LayerName = LayerName, Adds extends LayerName = LayerName> {
  readonly name: string;
  readonly needs: readonly Needs[];
  readonly adds: readonly Adds[];
  /**
   * `warn` records what a reader of the annotations should know, such as a sentence that was cut; a stage that takes long
   * tells `advance` now and then which part of it, 0 to 1, is done.
   */
  readonly run: (
    doc: Doc<Needs>,
    warn: (message: string) => void,
    advance: (part: number) => void,
  ) => Pick<Layers, Adds>;
}
