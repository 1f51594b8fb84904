/** Who the subject of a verb is: "Governor Ada Quill was elected", "Jon Pike, who had hoped to become mayor". */
import type { Referent } from '../../../doc.ts';
import type { Scene } from '../../scene.ts';
import type { RoleWords } from '../words.ts';

export class Subjects {
  readonly #scene: Scene;
  readonly #words: RoleWords;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
  }

  /** The subject of a verb, of the verb that governs it, or the noun that its relative clause hangs on. */
  of(verb: number): number {
    const { tree } = this.#scene;
    for (let at = verb, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
      const subjects = this.children(at, 'nsubj', 'nsubj:pass');
      const subject = subjects.find((child) => this.person(child)) ?? subjects[0] ?? -1;
      // "Governor Ada Quill was elected": the name hangs on its title
      const hanging = this.children(subject, 'flat', 'appos', 'nmod').find(
        (child) => this.person(child)?.named && tree.child(child, 'case') < 0,
      );
      if (subject >= 0 && !this.person(subject) && hanging !== undefined) return hanging;
      if (subject >= 0) return this.#isPossessor(subject) ? this.nameBefore(at) : subject;
      if (tree.is(at, 'acl')) return tree.head(at);
      if (!tree.is(at, 'xcomp', 'conj', 'advcl', 'ccomp', 'aux')) break;
    }
    return -1;
  }

  /** The last token of a name that stands before a verb with nothing but helping words between; -1 where none does. */
  nameBefore(verb: number): number {
    const { tree, cast } = this.#scene;
    let at = verb - 1;
    while (['AUX', 'ADV', 'PART'].includes(tree.pos(at)) && !cast.at(at)?.named) at--;
    if (tree.pos(at) === 'PRON' || tree.form(at) === ',') at--;
    if (tree.form(at) === ',') at--;
    return cast.at(at)?.named && tree.pos(at) !== 'PRON' && tree.sentence(at) === tree.sentence(verb) ? at : -1;
  }

  /** The children of a token that have one of the relations. */
  children(token: number, ...relations: string[]): number[] {
    const { tree } = this.#scene;
    return tree.children(token).filter((child) => tree.is(child, ...relations));
  }

  /** The person that a token means. */
  person(token: number): Referent | undefined {
    const one = token >= 0 ? this.#scene.cast.at(token) : undefined;
    return one?.label === 'Person' ? one : undefined;
  }

  /** Whether the name that a token begins ends in a possessive: in "Pike’s heir" it is no subject. */
  #isPossessor(token: number): boolean {
    const { tree, cast } = this.#scene;
    const one = cast.at(token);
    let end = token;
    while (one?.named && (cast.at(end + 1) === one || tree.form(end + 1) === '-')) end++;
    return this.#words.possessiveMarks.has(tree.form(end + 1));
  }
}
