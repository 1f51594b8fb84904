/** When, as the clause of an event tells it (convention 9 of the contract). */
import type { EventWords } from '../../events.ts';
import type { Scene } from '../../scene.ts';
import { anchorsOf, type EventDate } from './anchors.ts';

/** How many clauses up a date may be shared. */
const farthest = 3;

export class ClauseDates {
  readonly #byHolder: ReadonlyMap<number, EventDate>;
  readonly #scene: Scene;
  readonly #words: EventWords;

  constructor(scene: Scene, words: EventWords) {
    this.#scene = scene;
    this.#words = words;
    this.#byHolder = anchorsOf(scene, words);
  }

  of(trigger: number): EventDate | undefined {
    const isVerb = this.#scene.tree.pos(trigger) === 'VERB';
    return (
      this.#byHolder.get(trigger) ??
      (isVerb ? (this.#besideVerb(trigger) ?? this.#ofNext(trigger)) : this.#ofCarrier(trigger)) ??
      this.#ofWhole(trigger)
    );
  }

  /** Whether a word of the clause, "when", "in", says that it happens at the same time. */
  #isSimultaneous(token: number): boolean {
    const { tree } = this.#scene;
    return tree
      .children(token)
      .some(
        (child) => tree.is(child, 'case', 'mark', 'advmod') && this.#words.dates.simultaneous.has(tree.form(child)),
      );
  }

  /**
   * A date that hangs on what goes along with the verb; of a clause that describes a noun, the noun's.
   *
   *     In an August speech , Quill attacked …        the June 11 wreck that killed Lacey
   *           ^^^^^^               ^^^^^^^^               ^^^^^^^            ^^^^^^
   */
  #besideVerb(verb: number): EventDate | undefined {
    const { tree } = this.#scene;
    for (const child of tree.children(verb)) {
      if (!tree.is(child, 'obl', 'advcl') || !this.#isSimultaneous(child)) continue;
      const within = tree.is(child, 'obl') ? tree.children(child).filter((one) => tree.is(one, 'nmod')) : [];
      const found = [child, ...within].map((one) => this.#byHolder.get(one)).find((date) => date !== undefined);
      if (found) return found;
    }
    return tree.is(verb, 'acl') ? this.#byHolder.get(tree.head(verb)) : undefined;
  }

  /** Of the verb joined to it: "arrested and charged on Friday". */
  #ofNext(verb: number): EventDate | undefined {
    const { tree } = this.#scene;
    return tree
      .children(verb)
      .filter((child) => tree.is(child, 'conj') && tree.pos(child) === 'VERB' && tree.child(child, 'nsubj') < 0)
      .map((child) => this.#byHolder.get(child))
      .find((date) => date !== undefined);
  }

  /**
   * Of the verb that carries the noun, says that it took place or will.
   *
   *     Quill gave a speech on Friday .     The attack was on Friday .     The vigil is set to begin on Friday .
   *                  ^^^^^^    ^^^^^^           ^^^^^^        ^^^^^^           ^^^^^                   ^^^^^^
   */
  #ofCarrier(noun: number): EventDate | undefined {
    const { tree } = this.#scene;
    const above = tree.head(noun);
    const isSubject = above >= 0 && tree.is(noun, 'nsubj');
    const isCarried =
      above >= 0 &&
      (tree.is(noun, 'obj') || tree.dep(noun) === 'nsubj:pass') &&
      this.#words.isLightVerb(tree.lemma(above));
    const isCopular = isSubject && tree.child(above, 'cop') >= 0;
    if (isCarried || isCopular || (isSubject && this.#words.takesPlace(tree.lemma(above))))
      return this.#byHolder.get(above);
    return [...(isSubject ? [above] : []), ...tree.children(noun).filter((child) => tree.dep(child) === 'acl')]
      .filter((verb) => this.#words.factuality.embeddings.verb.get(tree.lemma(verb)) === 'planned')
      .map((verb) => this.#byHolder.get(verb) ?? this.#byHolder.get(tree.child(verb, 'xcomp')))
      .find((date) => date !== undefined);
  }

  /**
   * Of the happening that it is told as a part of: clauses joined to it, what it completes, goes along with or happened
   * in.
   *
   *     On Friday a boat sank and the navy saved 20 .        Two men died on Friday in a crash .
   *               ^^^^^^^^^^^     ^^^^                                                   ^^^^^
   */
  #ofWhole(trigger: number): EventDate | undefined {
    const { tree } = this.#scene;
    let at = trigger;
    for (let steps = 0; steps < farthest; steps++) {
      const head = tree.head(at);
      if (head < 0 || !this.#isPart(at)) return undefined;
      const found = this.#byHolder.get(head);
      if (found) return this.#isShared(at, head, found) ? found : undefined;
      at = head;
    }
    return undefined;
  }

  #isPart(at: number): boolean {
    const { tree } = this.#scene;
    if (tree.is(at, 'conj')) return true;
    if (tree.is(at, 'advcl')) return tree.child(at, 'nsubj') < 0 || this.#isSimultaneous(at);
    return tree.pos(at) === 'VERB' ? tree.is(at, 'xcomp') : tree.is(at, 'obl') && this.#isSimultaneous(at);
  }

  /** A date told of saying is of nothing else; one told of a plan before the deed is the plan's alone. */
  #isShared(at: number, head: number, { time }: EventDate): boolean {
    const { tree } = this.#scene;
    const isSubjectless = tree.is(at, 'advcl', 'conj', 'xcomp') && tree.child(at, 'nsubj') < 0;
    if (this.#words.dates.saysNothing(tree.lemma(head))) return isSubjectless;
    const embedding = tree.is(at, 'xcomp') ? this.#words.factuality.embeddings.verb.get(tree.lemma(head)) : undefined;
    const isAhead = embedding === 'planned' || embedding === 'hypothetical';
    return !isAhead || time.start > tree.tokens[at]!.start;
  }
}
