import type { Syntax } from '../../doc.ts';
import type { ArcTerms } from '../../network/layers/biaffine.ts';
import { placeBorders } from '../../network/borders.ts';
import { Distances } from '../../network/layers/distances.ts';
import { Linear } from '../../network/layers/linear.ts';
import type { Matrix, Model } from '../../network/model.ts';
import { bestColumns, stackRows } from '../../network/rows.ts';
import { Encoder } from '../encoder/encoder.ts';
import { Vocabulary } from '../encoder/vocabulary.ts';
import { abbreviations, places } from './appositions.ts';
import { Arcs } from './arcs.ts';
import { readParserConfig } from './config.ts';
import { describedNames } from './descriptions.ts';
import { Lemmas } from './lemmas.ts';
import { Relations, type RelationTerms } from './relations.ts';
import { settleRivals, type SentenceScores } from './rivals.ts';
import { secondObjects } from './second-objects.ts';
import { oneSubject } from './subjects.ts';
import { decodeTree } from './tree.ts';

/** The network of the parser, for sentences that fit into memory together. */
export class ParserNetwork {
  readonly #model: Model;
  readonly #encoder: Encoder;
  readonly #tags: readonly string[];
  readonly #relationNames: readonly string[];
  /** The number of the relation with the root. */
  readonly #rootRelation: number;
  readonly #tag: Linear;
  readonly #root: Matrix;
  readonly #arcs: Arcs;
  readonly #relations: Relations;
  readonly #lemmas: Lemmas;

  constructor(model: Model) {
    const config = readParserConfig(model.weights);
    const distances = new Distances(model, config.distanceBounds);
    this.#model = model;
    const vocabulary = Vocabulary.of(model.weights);
    this.#encoder = new Encoder(model, vocabulary, config.encoder.pairs);
    this.#tags = config.upos;
    this.#relationNames = config.relations;
    this.#rootRelation = config.relations.indexOf('root');
    this.#tag = new Linear(model, 'tag.weight', 'tag.bias');
    this.#root = model.placeMatrix('root');
    this.#arcs = new Arcs(model, distances);
    this.#relations = new Relations(model, distances);
    this.#lemmas = new Lemmas(model, vocabulary, this.#tags);
  }

  /** The universal parts of speech of one sentence. */
  tag(forms: readonly string[]): string[] {
    const mark = this.#model.arena.mark();
    const x = this.#encoder.encode(forms, placeBorders(this.#model, [0, forms.length]));
    const tags = Array.from(this.#bestTags(x), (tag) => this.#tags[tag]!);
    this.#model.arena.release(mark);
    return tags;
  }

  /**
   * Sentences one after the other: `starts` are the first tokens of all, and the number of all tokens at the end.
   * Heads count from the first token of the batch.
   */
  parse(forms: readonly string[], starts: readonly number[]): Syntax[] {
    const mark = this.#model.arena.mark();
    const borders = placeBorders(this.#model, starts);
    const x = this.#encoder.encode(forms, borders);
    const tags = this.#bestTags(x);
    const candidates = stackRows(this.#model, this.#root, x);
    const terms = this.#relations.prepare(x, candidates);
    const heads = this.#heads(x, candidates, starts, terms);
    const everyToken = Int32Array.from(forms, (_, i) => i);
    const relations = this.#bestRelations(this.#relations.logits(terms, everyToken, heads), heads);
    const lemmas = this.#lemmas.lemmas(forms, tags, x);
    this.#model.arena.release(mark);
    const syntax = lemmas.map((lemma, i) => ({
      pos: this.#tags[tags[i]!]!,
      lemma,
      head: heads[i]!,
      dep: this.#relationNames[relations[i]!]!,
    }));
    const sentences = starts.slice(0, -1).map((start, i) => [start, starts[i + 1]!] as const);
    const mended = sentences.flatMap(([start, end]) => oneSubject(syntax, forms, start, end));
    const told = sentences.flatMap(([start, end]) => secondObjects(mended, start, end));
    for (const sentence of sentences) {
      describedNames(told, forms, sentence);
      places(told, forms, sentence);
      abbreviations(told, forms, sentence);
    }
    return told;
  }

  #bestTags(x: Matrix): Int32Array {
    return bestColumns(this.#model, this.#tag.apply(x));
  }

  #heads(x: Matrix, candidates: Matrix, starts: readonly number[], relationTerms: RelationTerms): Int32Array {
    const terms = this.#arcs.prepare(x, candidates);
    const sentences = starts.slice(0, -1).map((first, i) => this.#scores(terms, first, starts[i + 1]!));
    settleRivals(this.#model, this.#relations, relationTerms, sentences, this.#rootRelation);
    const heads = new Int32Array(x.rows);
    for (const { first, tokens, values } of sentences) {
      const tree = decodeTree(values, tokens);
      for (let i = 0; i < tokens; i++) heads[first + i] = tree[i]! < 0 ? -1 : first + tree[i]!;
    }
    return heads;
  }

  #scores(terms: ArcTerms, first: number, end: number): SentenceScores {
    const mark = this.#model.arena.mark();
    const values = this.#model.values(this.#arcs.score(terms, first, end)).slice();
    this.#model.arena.release(mark);
    return { first, tokens: end - first, values };
  }

  /** The root has the relation "root", and nothing else has. */
  #bestRelations(logits: Matrix, heads: Int32Array): Int32Array {
    const values = this.#model.values(logits);
    heads.forEach((head, i) => {
      values[i * logits.columns + this.#rootRelation] = head < 0 ? Infinity : -Infinity;
    });
    return bestColumns(this.#model, logits);
  }
}
