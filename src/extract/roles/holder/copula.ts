/** Roles that somebody is said to be: "is the mayor", "was a judge", "the author is Ada Quill". */
import type { Referent } from '../../../doc.ts';
import type { Scene } from '../../scene.ts';
import type { Mood } from './mood.ts';
import type { Predicated } from './predicated.ts';
import type { Subjects } from './subjects.ts';
import { hasPreposition, type Title } from '../title/wording.ts';
import type { RoleWords } from '../words.ts';

export class Copulas {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #mood: Mood;
  readonly #subjects: Subjects;

  constructor(scene: Scene, words: RoleWords, mood: Mood, subjects: Subjects) {
    this.#scene = scene;
    this.#words = words;
    this.#mood = mood;
    this.#subjects = subjects;
  }

  /**
   * He is assistant coach      Magnus was a judge      Achebe, who is president
   *       ^^^^^^^^^^^^^^^                 ^^^^^                      ^^^^^^^^^
   */
  of(title: Title, copula: number): Predicated | undefined {
    const { tree } = this.#scene;
    const clause = tree.is(copula, 'cop') ? title.head : tree.head(copula);
    const person = this.#subjects.person(tree.child(clause, 'nsubj')) ?? this.#topic(title, copula);
    if (!person || this.#mood.isUnreal(clause) || hasPreposition(this.#scene, title)) return undefined;
    const past = this.#words.pastCopulas.has(tree.form(copula)) && !this.#mood.isTold(title.head);
    return { person, status: this.#mood.future(title.head) ?? (past ? 'former' : undefined), rule: 'role-copula' };
  }

  //  the book’s author is Mathias Malzieu
  //             ^^^^^^
  nameAfter(title: Title): Predicated | undefined {
    const { tree, cast } = this.#scene;
    if (title.determiner === 'indefinite' || title.plural) return undefined;
    const copula = title.last + 1;
    const isCopula = tree.is(copula, 'cop') && this.#words.copulas.has(tree.form(copula));
    const head = tree.head(isCopula ? copula : title.head);
    if (head < title.head) return undefined;
    if (!isCopula) {
      if (!tree.is(title.head, 'nsubj')) return undefined;
      const far =
        tree.child(head, 'cop') > title.head && tree.pos(head) === 'PROPN' ? this.#subjects.person(head) : undefined;
      return far && !this.#mood.isUnreal(head) ? { person: far, status: undefined, rule: 'role-copula' } : undefined;
    }
    // "is their lead singer Mathias Malzieu"
    let name = copula + 1;
    while (name - copula < 5 && ['DET', 'PRON', 'ADJ', 'NOUN'].includes(tree.pos(name)) && !cast.at(name)?.named)
      name++;
    const isThere = tree.pos(name) === 'PROPN' || tree.pos(name) === 'NOUN';
    const person = isThere ? this.#subjects.person(name) : undefined;
    let end = name;
    while (person && cast.at(end) === person) end++;
    const ends = !['NOUN', 'PROPN', 'PART'].includes(tree.pos(end)) || tree.sentence(end) !== tree.sentence(name);
    return person?.named && ends && !this.#mood.isUnreal(head)
      ? { person, status: undefined, rule: 'role-copula' }
      : undefined;
  }

  /** "Ada Quill (born 3 May 1979) was an actress": the name that opens the sentence. */
  #topic(title: Title, copula: number): Referent | undefined {
    const { tree } = this.#scene;
    const first = tree.sentences[tree.sentence(title.head)]?.firstToken ?? -1;
    const person = this.#subjects.person(first);
    if (!person?.named || title.determiner === 'possessive') return undefined;
    // what follows "born" is the same person's other name
    for (let at = first; at < copula && !this.#words.birth.has(tree.form(at)); at++) {
      const other = this.#subjects.person(at);
      if ((other?.named && other !== person) || tree.pos(at) === 'VERB') return undefined;
    }
    return person;
  }
}
