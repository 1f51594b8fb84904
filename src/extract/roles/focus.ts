/** Which body, work or place of the article a common noun or a bare title points to. */
import type { Referent } from '../../doc.ts';
import type { Scene } from '../scene.ts';
import type { RoleWords, WholeKind } from './words.ts';

/** So many sentences back a body is still spoken of. */
const reach = 3;

export class Focus {
  readonly #scene: Scene;
  readonly #words: RoleWords;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
  }

  #named(...labels: Referent['label'][]): Referent[] {
    return this.#scene.cast.referents.filter(({ label, named }) => named && labels.includes(label));
  }

  place(name: string): Referent | undefined {
    return this.#named('Place').find((place) => [place.name, ...place.aliases].includes(name));
  }

  /**
   * The named body or work that a common noun stands for: the one whose name ends in the words ("safety board" for the
   * Maritime Safety Board), of several the one mentioned last; for "the film" the last work.
   */
  namedBy(token: number, words: readonly string[] = [this.#scene.tree.form(token)]): Referent | undefined {
    const { tree } = this.#scene;
    const kind = this.#words.kindOfNoun(tree.lemma(token));
    if (kind === undefined || this.#scene.cast.at(token)?.named) return undefined;
    if (kind === 'work') return this.#lastBefore(this.#named('Work'), token);
    const ending = words.join(' ');
    const fitting = this.#named('Organization').filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => ` ${one.toLowerCase()}`.endsWith(` ${ending}`)),
    );
    return this.#lastBefore(fitting, token) ?? fitting[0];
  }

  #lastBefore(referents: readonly Referent[], token: number): Referent | undefined {
    const offset = this.#scene.tree.tokens[token]!.start;
    let best: { referent: Referent; at: number } | undefined;
    for (const referent of referents) {
      for (const { start } of referent.mentions) {
        if (start < offset && start > (best?.at ?? -1)) best = { referent, at: start };
      }
    }
    return best?.referent;
  }

  /** What a bare title belongs to: the only body that was spoken of in the last sentences, or the most spoken of. */
  inFocus(kind: WholeKind, token: number): Referent | undefined {
    if (kind !== 'body') return undefined;
    const { tree } = this.#scene;
    const sentence = tree.sentence(token);
    const near = this.#named('Organization').filter(({ mentions }) =>
      mentions.some(({ head }) => head < token && sentence - tree.sentence(head) <= reach),
    );
    const ranked = [...near].sort((a, b) => b.mentions.length - a.mentions.length);
    if (ranked.length > 1 && ranked[0]!.mentions.length === ranked[1]!.mentions.length) return undefined;
    return ranked[0];
  }
}
