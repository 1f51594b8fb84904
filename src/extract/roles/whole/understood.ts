/** Which body, work or place of the article a common noun or a bare title points to. */
import type { Referent } from '../../../doc.ts';
import { firstPast } from '../../../search.ts';
import type { Scene } from '../../scene.ts';
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
  readonly #heads = new Map<Referent, readonly number[]>();

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

  /** The heads of somebody's mentions, in order. */
  #headsOf(one: Referent): readonly number[] {
    return remembered(this.#heads, one, () => one.mentions.map(({ head }) => head).sort((a, b) => a - b));
  }

  place(name: string): Referent | undefined {
    return this.#named('Place').find((place) => [place.name, ...place.aliases].includes(name));
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
      this.#named('Organization').filter((one) =>
        [one.name, ...one.aliases].some((name) => ` ${name.toLowerCase()} `.includes(` ${words} `)),
      ),
    );
    const fitting = holding.filter((one) => one !== except);
    return this.#lastBefore(fitting, token) ?? fitting[0];
  }

  /** The person or body whose name ends in a word that the names layer passed over. */
  endingIn(token: number): Referent | undefined {
    const { tree } = this.#scene;
    const form = tree.form(token);
    if (!/^\p{Lu}/u.test(tree.tokens[token]!.text)) return undefined;
    const fitting = this.#named('Person', 'Organization').filter(
      ({ name }) => name.toLowerCase().split(/\s+/u).at(-1) === form,
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  #lastBefore(referents: readonly Referent[], token: number): Referent | undefined {
    const offset = this.#scene.tree.tokens[token]!.start;
    let best: { referent: Referent; at: number } | undefined;
    for (const referent of referents) {
      const at = referent.mentions[firstPast(referent.mentions, ({ start }) => start >= offset) - 1]?.start ?? -1;
      if (at > (best?.at ?? -1)) best = { referent, at };
    }
    return best?.referent;
  }

  /**
   * What a bare title belongs to: of the bodies named before that can have such an office the one that is spoken of
   * most in the sentences just before, or the only one of the article.
   */
  inFocus(kinds: readonly WholeKind[], token: number): Referent | undefined {
    const { tree } = this.#scene;
    const sentence = tree.sentence(token);
    const before = (one: Referent): number => firstPast(this.#headsOf(one), (head) => head >= token);
    const fitting = remembered(this.#byKinds, kinds.join(), () =>
      this.#named('Organization').filter((one) => this.#canHave(one, kinds)),
    );
    const able = fitting.filter((one) => before(one) > 0);
    if (able.length === 0 && kinds.includes('assembly')) {
      const assembly = this.#late.assembly(token);
      if (assembly) return assembly;
    }
    if (able.length === 0) {
      const here = fitting.filter(({ mentions }) => mentions.some(({ head }) => tree.sentence(head) === sentence));
      return here.length === 1 ? here[0] : undefined;
    }
    if (able.length === 1) return able[0];
    const near = able.filter((one) => sentence - tree.sentence(this.#headsOf(one)[before(one) - 1]!) <= reach);
    if (near.length === 1) return near[0];
    const ranked = [...(near.length ? near : able)].sort((a, b) => before(b) - before(a));
    return ranked.length > 1 && before(ranked[0]!) < 2 * before(ranked[1]!) ? undefined : ranked[0];
  }

  #canHave({ name }: Referent, kinds: readonly WholeKind[]): boolean {
    const last = name.toLowerCase().split(/\s+/u);
    const kind = last.map((word) => this.#words.kindOfNoun(word)).findLast((one) => one !== undefined);
    if (kind) return kinds.includes(kind);
    return kinds.some((one) => one !== 'assembly') && !last.some((word) => this.#words.isPublicBody(word));
  }
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const there = known.get(key);
  if (there !== undefined) return there;
  const found = find();
  known.set(key, found);
  return found;
}
