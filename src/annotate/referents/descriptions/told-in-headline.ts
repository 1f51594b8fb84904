/** "Man charged … A man has been charged": who was told of in nothing but the headline so far. */
import { remembered } from '../../../remembered.ts';
import type { Discourse } from '../discourse.ts';
import type { Draft } from '../draft.ts';
import type { Phrase } from './phrase.ts';
import { fits } from './words.ts';

export class ToldInHeadline {
  readonly #discourse: Discourse;
  readonly #byKey = new Map<string, Set<Draft>>();

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
  }

  /** Remembers who was described so, where that stands in the headline. */
  note(one: Draft, key: string, sentence: number): void {
    if (this.#discourse.isHeadline(sentence)) remembered(this.#byKey, key, () => new Set()).add(one);
  }

  /** Whoever an indefinite phrase of the text means; undefined where it is somebody new, or one of several. */
  find({ head, noun, plural, definite }: Phrase, key: string): Draft | undefined {
    if (definite || this.#isInHeadline(head)) return undefined;
    const [one, ...others] = [...(this.#byKey.get(key) ?? [])].filter(
      (told) =>
        told.label === noun.label &&
        told.plural === plural &&
        fits(told, noun.gender) &&
        !told.named &&
        told.mentions.every((mention) => this.#isInHeadline(mention.head)),
    );
    return others.length === 0 ? one : undefined;
  }

  #isInHeadline(token: number): boolean {
    return this.#discourse.isHeadline(this.#discourse.tree.sentence(token));
  }
}
