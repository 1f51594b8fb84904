/** Where the names of people stand. */
import type { Referent } from '../../../doc.ts';
import type { Scene } from '../../scene.ts';
import { firstOfName } from '../title/name-tokens.ts';
import type { RoleWords } from '../words.ts';

/** A name of a person, by its tokens; the end is inclusive. */
export interface NameAt {
  readonly person: Referent;
  readonly first: number;
  readonly last: number;
}

const opening = /^[“"‘'(]$/u;

export class PersonNames {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #byFirst = new Map<number, NameAt>();
  readonly #byLast = new Map<number, NameAt>();

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
    for (const person of scene.cast.referents) {
      if (person.label !== 'Person' || !person.named) continue;
      for (const mention of person.mentions) {
        if (mention.kind !== 'name') continue;
        const tokens = scene.tree.within(mention);
        const last = tokens.at(-1);
        if (last === undefined) continue;
        const first = firstOfName(scene.tree, tokens[0]!, last + 1, words);
        this.#byFirst.set(first, { person, first, last });
        this.#byLast.set(last, { person, first, last });
      }
    }
  }

  /** The name that ends with a token. */
  endingAt(token: number): NameAt | undefined {
    return this.#byLast.get(token);
  }

  /** The name that begins at a token, forms of address and quotation marks before it left out. */
  from(token: number): NameAt | undefined {
    let at = token;
    while (this.#words.isAddress(this.#scene.tree.form(at).replace(/\.$/u, '')) || this.#scene.tree.form(at) === '.')
      at++;
    if (opening.test(this.#scene.tree.form(at)) && this.#scene.tree.form(at) !== '(') at++;
    return this.#byFirst.get(at);
  }
}
