/** Whether what a verb says is so: "is not a doctor", "would be a mayor", "will be mayor", "said she was mayor". */
import type { RoleStatus } from '../../../ontology.ts';
import type { Scene } from '../../scene.ts';
import type { RoleWords } from '../words.ts';

export class Mood {
  readonly #scene: Scene;
  readonly #words: RoleWords;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
  }

  /** Denied, only possible, wished for or under a condition. */
  isUnreal(at: number): boolean {
    const { tree } = this.#scene;
    const children = tree.children(at);
    if (children.some((child) => this.#words.negations.has(tree.form(child)))) return true;
    if (children.some((child) => tree.is(child, 'aux') && this.#words.modality(tree.form(child)) === 'hypothetical')) {
      return true;
    }
    if (children.some((child) => tree.is(child, 'mark') && this.#words.conditionals.has(tree.form(child)))) return true;
    const infinitive = children.some((child) => tree.is(child, 'mark') && tree.form(child) === this.#words.infinitive);
    const governor = tree.head(at);
    return infinitive && tree.is(at, 'xcomp', 'ccomp', 'advcl', 'acl') && !this.#words.verb(tree.lemma(governor));
  }

  /** In what somebody is reported to have said, where the past tense may only follow that of the verb. */
  isTold(at: number): boolean {
    const { tree, level } = this.#scene;
    if ((level[at] ?? -1) >= 0) return false;
    for (let token = at; token >= 0; token = tree.head(token)) if (tree.is(token, 'ccomp')) return true;
    return false;
  }

  future(at: number): RoleStatus | undefined {
    const { tree } = this.#scene;
    const aux = tree
      .children(at)
      .find((child) => tree.is(child, 'aux') && this.#words.modality(tree.form(child)) === 'planned');
    return aux === undefined ? undefined : 'elect';
  }
}
