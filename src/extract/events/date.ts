/** When: the time that the text gives to an event (convention 9 of the contract). */
import type { TimeExpression } from '../../doc.ts';
import { firstPast } from '../../search.ts';
import type { EventWords } from '../events.ts';
import type { Scene } from '../scene.ts';

/** An event's date as ISO 8601 has it, with the words that tell it. */
export interface EventDate {
  readonly value: string;
  readonly time: TimeExpression;
}

/** Parts of days, seasons and quarters are left out; weeks and decades are no dates. */
function isoDate(value: string): string | undefined {
  return /^\d{4}(?:-(?:\d\d(?:-\d\d(?:T\d\d:\d\d)?)?(?![\dX])|(?=[A-Z][\dA-Z](?!\d))))?/u
    .exec(value.replace(/^(\d{4})-W\d.*$/u, ''))?.[0]
    .replace(/-$/u, '');
}

/** Dates, by the token that each of them hangs on. */
export class EventDates {
  readonly #byHolder = new Map<number, EventDate>();
  readonly #scene: Scene;
  readonly #words: EventWords;

  constructor(scene: Scene, words: EventWords) {
    this.#scene = scene;
    this.#words = words;
    const { doc, tree } = scene;
    for (const time of doc.times) {
      if (time.value === undefined || (time.type !== 'DATE' && time.type !== 'TIME')) continue;
      const value = isoDate(time.value);
      const first = firstPast(tree.tokens, ({ end }) => end > time.start);
      if (!value || first >= tree.tokens.length) continue;
      const inside = tree.within(time);
      const top = inside.find((token) => !inside.includes(tree.head(token))) ?? first;
      if (this.#isBound(top, first)) continue;
      const holder = tree.head(top) < 0 ? top : tree.head(top);
      if (!this.#byHolder.has(holder)) this.#byHolder.set(holder, { value, time });
    }
  }

  /** "by Friday", "from 2016 to 2023", "before Friday": none of them dates anything. */
  #isBound(top: number, first: number): boolean {
    const { tree } = this.#scene;
    const prepositions = tree.children(top).filter((child) => tree.is(child, 'case', 'mark'));
    return [...prepositions, first - 1].some((token) => this.#words.bounds.has(tree.form(token)));
  }

  of(trigger: number): EventDate | undefined {
    const { tree } = this.#scene;
    const own = this.#byHolder.get(trigger) ?? this.#under(trigger);
    if (own) return own;
    return (tree.pos(trigger) === 'VERB' ? this.#ofVerb(trigger) : this.#ofNoun(trigger)) ?? this.#ofWhole(trigger);
  }

  /**
   * Of the happening that it is told as a part of: clauses joined to it, what goes along with it, what it happened in.
   *
   *     On Friday a boat sank and the navy saved 20 .        Two men died on Friday in a crash .
   *               ^^^^^^^^^^^     ^^^^                                                   ^^^^^
   */
  #ofWhole(trigger: number): EventDate | undefined {
    const { tree } = this.#scene;
    let at = trigger;
    for (let steps = 0; steps < 3; steps++) {
      const head = tree.head(at);
      if (head < 0 || !this.#isPart(at)) return undefined;
      at = head;
      const found = this.#byHolder.get(at);
      if (found) return this.#words.saysNothing(tree.lemma(at)) ? undefined : found;
    }
    return undefined;
  }

  #isPart(at: number): boolean {
    const { tree } = this.#scene;
    if (tree.is(at, 'conj')) return true;
    if (tree.is(at, 'advcl'))
      return tree
        .children(at)
        .some((child) => tree.is(child, 'mark', 'advmod') && this.#words.simultaneous.has(tree.form(child)));
    return (
      tree.pos(at) !== 'VERB' && tree.is(at, 'obl') && this.#words.simultaneous.has(tree.form(tree.child(at, 'case')))
    );
  }

  /**
   * A date that hangs on what the verb leads to, or on what goes along with it; of a clause that describes a noun, the
   * noun's.
   *
   *     In an August speech , Quill attacked …        the June 11 wreck that killed Lacey
   *           ^^^^^^               ^^^^^^^^               ^^^^^^^            ^^^^^^
   */
  #under(trigger: number): EventDate | undefined {
    const { tree } = this.#scene;
    if (tree.pos(trigger) !== 'VERB') return undefined;
    for (const child of tree.children(trigger)) {
      const isAround = tree.is(child, 'obl') && this.#words.simultaneous.has(tree.form(tree.child(child, 'case')));
      const goesAlong =
        tree.is(child, 'advcl') && tree.children(child).some((mark) => this.#words.simultaneous.has(tree.form(mark)));
      const below = tree.is(child, 'obl', 'advmod', 'obj')
        ? [child, ...tree.children(child).filter((one) => tree.is(one, 'nmod'))]
        : goesAlong
          ? [child]
          : [];
      for (const one of below) {
        const found = this.#byHolder.get(one);
        if (found && (isAround || goesAlong || !this.#words.kindOf(tree.lemma(one), true))) return found;
      }
    }
    return tree.is(trigger, 'acl') ? this.#byHolder.get(tree.head(trigger)) : undefined;
  }

  /** Of the verb that it is joined to, completes or goes along with. */
  #ofVerb(verb: number): EventDate | undefined {
    const { tree } = this.#scene;
    for (const child of tree.children(verb)) {
      // "arrested and charged on Friday"
      const isShared = tree.is(child, 'conj') && tree.pos(child) === 'VERB' && tree.child(child, 'nsubj') < 0;
      const found = isShared ? this.#byHolder.get(child) : undefined;
      if (found) return found;
    }
    let at = verb;
    for (let steps = 0; steps < 3; steps++) {
      const shares = tree.is(at, 'xcomp', 'conj') || (tree.is(at, 'advcl') && tree.child(at, 'nsubj') < 0);
      if (!shares || (tree.is(at, 'conj') && tree.child(at, 'nsubj') >= 0) || tree.head(at) < 0) return undefined;
      at = tree.head(at);
      const found = this.#byHolder.get(at);
      if (found) return found;
    }
    return undefined;
  }

  /** Of the verb that carries it, or says that it took place. */
  #ofNoun(noun: number): EventDate | undefined {
    const { tree } = this.#scene;
    const head = tree.head(noun);
    if (head < 0 || tree.pos(head) !== 'VERB') return undefined;
    const isCarried =
      (tree.is(noun, 'obj') || tree.dep(noun) === 'nsubj:pass') && this.#words.isLightVerb(tree.lemma(head));
    const takesPlace = tree.is(noun, 'nsubj') && this.#words.takesPlace(tree.lemma(head));
    return isCarried || takesPlace ? this.#byHolder.get(head) : undefined;
  }
}
