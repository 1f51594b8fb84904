/** What words say of which happening was first: "after the fire", "until he was arrested", "and later left". */
import type { Span } from '../../../span.ts';
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';

/** One happening before another, by their numbers, and the word that says so. */
export interface ToldOrder {
  readonly first: number;
  readonly then: number;
  readonly by: Span;
}

/** Reads the order of happenings off the words around their mentions. */
export class OrderWords {
  readonly #scene: Scene;
  readonly #words: EventWords;
  readonly #happeningAt: ReadonlyMap<number, number>;

  /** @param happeningAt the number of the happening that a token mentions */
  constructor(scene: Scene, words: EventWords, happeningAt: ReadonlyMap<number, number>) {
    this.#scene = scene;
    this.#words = words;
    this.#happeningAt = happeningAt;
  }

  /** In the order of the text; a happening is never before itself. */
  all(): ToldOrder[] {
    return [...this.#happeningAt.keys()]
      .sort((a, b) => a - b)
      .flatMap((token) => [this.#byConnective(token), this.#byAdverb(token)])
      .filter((told) => told !== undefined)
      .filter(({ first, then }) => first !== then);
  }

  /**
   * The crane fell after the storm .      The crane stood until it was sold .
   *           ^^^^       ^^^^^                            ^^^^^        ^^^^
   */
  #byConnective(token: number): ToldOrder | undefined {
    const { tree } = this.#scene;
    const above = this.#happeningOf(tree.head(token));
    if (above === undefined || !tree.is(token, 'advcl', 'obl', 'nmod')) return undefined;
    for (const child of tree.children(token).filter((one) => tree.is(one, 'mark', 'case'))) {
      const side = this.#words.orderBy(tree.form(child));
      const own = this.#happeningAt.get(token)!;
      if (side)
        return {
          ...(side === 'after' ? { first: own, then: above } : { first: above, then: own }),
          by: tree.span([child]),
        };
    }
    return undefined;
  }

  /**
   * Quill was arrested and later charged .      The crane fell . Then the dock burned .
   *           ^^^^^^^^           ^^^^^^^                  ^^^^                 ^^^^^^
   */
  #byAdverb(token: number): ToldOrder | undefined {
    const { tree } = this.#scene;
    if (tree.pos(token) !== 'VERB') return undefined;
    const adverb = tree
      .children(token)
      .find((child) => tree.is(child, 'advmod') && this.#words.isAfterwards(tree.form(child)));
    const before = adverb === undefined ? undefined : this.#toldBefore(token);
    return before === undefined
      ? undefined
      : { first: before, then: this.#happeningAt.get(token)!, by: tree.span([adverb!]) };
  }

  /** What the verb is joined to, or what the sentence before it tells. */
  #toldBefore(verb: number): number | undefined {
    const { tree } = this.#scene;
    if (tree.is(verb, 'conj')) return this.#happeningOf(tree.head(verb));
    const sentence = tree.sentence(verb);
    const last = tree.sentences[sentence - 1];
    if (!tree.is(verb, 'root') || !last || this.#isNewParagraph(last, tree.sentences[sentence]!)) return undefined;
    const root = Array.from({ length: last.endToken - last.firstToken }, (_, i) => last.firstToken + i).find((token) =>
      tree.is(token, 'root'),
    );
    return root === undefined ? undefined : this.#happeningOf(root);
  }

  #isNewParagraph({ end }: Span, { start }: Span): boolean {
    return this.#scene.text.slice(end, start).includes('\n');
  }

  /** A word's own, or that of the noun that it carries: "gave an interview". */
  #happeningOf(token: number): number | undefined {
    if (token < 0) return undefined;
    const { tree } = this.#scene;
    const own = this.#happeningAt.get(token);
    if (own !== undefined || !this.#words.isLightVerb(tree.lemma(token))) return own;
    return this.#happeningAt.get(tree.child(token, 'obj'));
  }
}
