/** Which body, work or place of the article a common noun or a bare title points to. */
import type { Referent } from '../../../doc.ts';
import { grouped } from '../../../grouped.ts';
import { remembered } from '../../../remembered.ts';
import type { Scene } from '../../scene.ts';
import { clearlyFirst, InOrder, onlyOne } from './in-order.ts';
import { LateNames } from './late-names.ts';
import type { RoleWords, WholeKind } from '../words.ts';

/** So many sentences back a body is still spoken of. */
const reach = 8;

export class Focus {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #late: LateNames;
  /** What was found already, by what it was asked by: an article of a book's length asks for the same again and again. */
  readonly #byLabels = new Map<string, readonly Referent[]>();
  readonly #byWords = new Map<string, readonly Referent[]>();
  readonly #byKinds = new Map<string, readonly Referent[]>();
  readonly #inOrder = new Map<readonly Referent[], InOrder>();
  #places: ReadonlyMap<string, Referent> | undefined;
  #byLastWord: ReadonlyMap<string, readonly Referent[]> | undefined;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
    this.#late = new LateNames(scene, words);
  }

  #named(...labels: Referent['label'][]): readonly Referent[] {
    return remembered(this.#byLabels, labels.join(), () =>
      this.#scene.cast.referents.filter(({ label, named }) => named && labels.includes(label)),
    );
  }

  #ordered(referents: readonly Referent[]): InOrder {
    return remembered(this.#inOrder, referents, () => new InOrder(referents));
  }

  place(name: string): Referent | undefined {
    this.#places ??= new Map(
      // of several, the first of the article is put in last and stays
      this.#named('Place')
        .flatMap((place) => [place.name, ...place.aliases].map((known) => [known, place] as const))
        .reverse(),
    );
    return this.#places.get(name);
  }

  /** The country that an adjective points to, whether or not the article names it. */
  country(name: string, adjective: number): Referent {
    return this.place(name) ?? this.#late.country(name, adjective);
  }

  /**
   * The named body or work that a common noun stands for: the one whose name holds the words ("safety board" for the
   * Maritime Safety Board), of several the one mentioned last; for "the film" the last work.
   */
  namedBy(token: number, words: readonly string[] = [this.#scene.tree.form(token)]): Referent | undefined {
    const { tree, cast } = this.#scene;
    const kind = this.#words.kindOfNoun(tree.lemma(token));
    const there = cast.at(token);
    if (kind === undefined || there?.named) return there?.label === 'Organization' ? there : undefined;
    if (kind === 'work') return this.#lastBefore(this.#named('Work'), token) ?? this.#late.work();
    return this.#holding(words.join(' '), token);
  }

  /** The organisation whose full name a short one stands for: "the Institute" for the Nordfjord Institute. */
  full(referent: Referent, token: number): Referent {
    const name = referent.name.toLowerCase();
    if (referent.label !== 'Organization' || name.includes(' ') || !this.#words.kindOfNoun(name)) return referent;
    return this.#holding(name, token, referent) ?? referent;
  }

  #holding(words: string, token: number, except?: Referent): Referent | undefined {
    const holding = remembered(this.#byWords, words, () =>
      this.#named('Organization', 'Place').filter((one) =>
        one.label === 'Place'
          ? one.name.toLowerCase().endsWith(` ${words}`)
          : [one.name, ...one.aliases].some((name) => ` ${name.toLowerCase()} `.includes(` ${words} `)),
      ),
    );
    return this.#lastBefore(holding, token, except) ?? holding.find((one) => one !== except);
  }

  /** The person or body whose name ends in a word that the names layer passed over. */
  endingIn(token: number): Referent | undefined {
    const { tree } = this.#scene;
    const form = tree.form(token);
    if (!/^\p{Lu}/u.test(tree.tokens[token]!.text)) return undefined;
    this.#byLastWord ??= grouped(this.#named('Person', 'Organization'), ({ name }) => wordsOf(name).at(-1)!);
    const fitting = this.#byLastWord.get(form) ?? [];
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  #lastBefore(referents: readonly Referent[], token: number, except?: Referent): Referent | undefined {
    return this.#ordered(referents).lastBefore(this.#scene.tree.tokens[token]!.start, except);
  }

  /**
   * What a bare title belongs to: of the bodies named before that can have such an office the one that is spoken of
   * most in the sentences just before, or the only one of the article.
   */
  inFocus(kinds: readonly WholeKind[], token: number): Referent | undefined {
    const { sentences } = this.#scene.tree;
    const sentence = this.#scene.tree.sentence(token);
    const ordered = this.#ordered(this.#fitting(kinds));
    const most = ordered.mostBefore(token);
    if (most.length === 0) {
      const assembly = kinds.includes('assembly') ? this.#late.assembly(token) : undefined;
      return assembly ?? onlyOne(ordered.between(token, sentences[sentence]!.endToken));
    }
    const near = ordered.between(sentences[Math.max(0, sentence - reach)]!.firstToken, token);
    if (near.size === 0) return clearlyFirst(most);
    return onlyOne(near) ?? clearlyFirst(ordered.mostOf(near, token)) ?? this.#opening(kinds);
  }

  /** Of the bodies that can have such an office the one named last in the sentence or the one before it: "its chairman". */
  lastNear(kinds: readonly WholeKind[], token: number): Referent | undefined {
    const { tree } = this.#scene;
    const from = tree.sentences[Math.max(0, tree.sentence(token) - 1)]!.start;
    const last = this.#ordered(this.#fitting(kinds)).lastBefore(tree.tokens[token]!.start);
    return last?.mentions.some(({ start }) => start >= from && start < tree.tokens[token]!.start) ? last : undefined;
  }

  /** The company that the article begins with. */
  #opening(kinds: readonly WholeKind[]): Referent | undefined {
    if (!kinds.includes('company') || kinds.length > 1) return undefined;
    const [first] = this.#fitting(kinds).toSorted((one, other) => one.mentions[0]!.start - other.mentions[0]!.start);
    return first && first.mentions[0]!.head <= 1 ? first : undefined;
  }

  /** The named body that a common noun points back to: "the club", "the ministry". */
  pointedAt(token: number): Referent | undefined {
    const { tree } = this.#scene;
    const kind = this.#words.kindOfNoun(tree.lemma(token));
    if (kind === undefined || kind === 'work') return undefined;
    return this.lastNear([kind], token) ?? this.inFocus([kind], token);
  }

  #fitting(kinds: readonly WholeKind[]): readonly Referent[] {
    return remembered(this.#byKinds, kinds.join(), () =>
      this.#named('Organization').filter((one) => this.#canHave(one, kinds)),
    );
  }

  #canHave({ name }: Referent, kinds: readonly WholeKind[]): boolean {
    const words = wordsOf(name);
    const kind = words.map((word) => this.#words.kindOfNoun(word)).findLast((one) => one !== undefined);
    if (kind) return kinds.includes(kind);
    return kinds.some((one) => one !== 'assembly') && !words.some((word) => this.#words.isPublicBody(word));
  }
}

const wordsOf = (name: string): string[] => name.toLowerCase().split(/\s+/u);
