/** Verbs of marrying: each joins two, once it is known who stands on either side. */
import type { Descriptions } from '../same.ts';
import type { Discourse } from '../../discourse.ts';

export class Unions {
  readonly #discourse: Discourse;
  readonly #descriptions: Descriptions;
  /** Those that are not joined yet, by their sentence. */
  readonly #open = new Map<number, number[]>();

  constructor(discourse: Discourse, descriptions: Descriptions) {
    this.#discourse = discourse;
    this.#descriptions = descriptions;
  }

  add(verb: number): void {
    const sentence = this.#discourse.tree.sentence(verb);
    this.#open.set(sentence, [...(this.#open.get(sentence) ?? []), verb]);
    this.#discourse.spoken.add(sentence);
  }

  /** Joins those whose two sides are known by now: only a mention in their sentence can have told. */
  join(): void {
    for (const sentence of this.#discourse.spoken) {
      const open = this.#open.get(sentence);
      if (!open) continue;
      this.#open.set(
        sentence,
        open.filter((verb) => !this.#wed(verb)),
      );
    }
    this.#discourse.spoken.clear();
  }

  /** who is married to Tim Pelkey      In 1961 she married Magnús Leifsson */
  #wed(token: number): boolean {
    const { tree } = this.#discourse;
    const subject = this.#discourse.at(tree.child(token, 'nsubj'));
    const object = this.#discourse.at(tree.child(token, 'obj', 'obl'));
    if (subject?.label !== 'Person' || object?.label !== 'Person') return false;
    this.#descriptions.married(subject, object);
    return true;
  }
}
