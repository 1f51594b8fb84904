/** Who a kinship noun means: "her daughter, Leila", "Tom is her brother", "she was born in 1932, the daughter of a skipper". */
import type { Referent } from '../../doc.ts';
import type { Beside } from '../roles/holder/beside.ts';
import type { Predicates } from '../roles/holder/predicates.ts';
import type { Title } from '../roles/title/wording.ts';
import type { Scene } from '../scene.ts';

export class Relatives {
  readonly #scene: Scene;
  readonly #beside: Beside;
  readonly #predicates: Predicates;

  constructor(scene: Scene, beside: Beside, predicates: Predicates) {
    this.#scene = scene;
    this.#beside = beside;
    this.#predicates = predicates;
  }

  /**
   * Who the relation is: by name beside the noun, as subject of a sentence, or described. In "the son of a skipper, Jon
   * Quill" the name is the skipper's.
   */
  of(noun: Title, owners: readonly Referent[] = []): Referent[] {
    const { cast } = this.#scene;
    const following = this.#beside.following(noun);
    if (following.length) return following.map(({ person }) => person);
    const apposed = this.#beside.listed(noun).filter(({ person }) => !owners.includes(person));
    if (apposed.length) return apposed.map(({ person }) => person);
    const predicated = this.#predicates.of(noun)?.person;
    if (predicated) return [predicated];
    const preceding = this.#beside.preceding(noun)?.person;
    if (preceding && cast.at(noun.possessor) !== preceding) return [preceding];
    const subject = noun.possessor < 0 ? this.#subject(noun) : undefined;
    if (subject) return [subject];
    if (this.#predicates.isDenied(noun)) return [];
    const described = cast.at(noun.head);
    return described?.label === 'Person' && !noun.plural ? [described] : [];
  }

  /** "She was born in 1932, the daughter of a skipper": the subject, where the noun stands behind a comma. */
  #subject({ head, outer }: Title): Referent | undefined {
    const { tree, cast } = this.#scene;
    if (tree.form(outer - 1) !== ',' || tree.is(head, 'nsubj', 'obj', 'conj')) return undefined;
    for (let at = tree.head(head), steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
      const subjects = tree.children(at).filter((child) => tree.is(child, 'nsubj', 'nsubj:pass'));
      const subject = subjects.map((child) => cast.at(child)).find((one) => one?.label === 'Person');
      if (subject) return subject;
    }
    return undefined;
  }
}
