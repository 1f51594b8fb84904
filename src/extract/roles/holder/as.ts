/** Roles behind "as": "serves as captain", "Ada Quill as coach", "her predecessor as chief executive, Gil Ferrante". */
import type { RoleStatus } from '../../../ontology.ts';
import type { Scene } from '../../scene.ts';
import type { Predicated } from './predicated.ts';
import type { RoleVerbs } from './verbs.ts';
import type { Subjects } from './subjects.ts';
import type { Title } from '../title/wording.ts';
import type { RoleWords } from '../words.ts';

export class As {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #verbs: RoleVerbs;
  readonly #subjects: Subjects;

  constructor(scene: Scene, words: RoleWords, verbs: RoleVerbs, subjects: Subjects) {
    this.#scene = scene;
    this.#words = words;
    this.#verbs = verbs;
    this.#subjects = subjects;
  }

  of(title: Title, as: number): Predicated | undefined {
    const { tree } = this.#scene;
    const before = this.#subjects.person(as - 1);
    const here = tree.pos(as - 1) === 'VERB' ? this.#words.verb(tree.lemma(as - 1)) : undefined;
    if (here) return this.#verbs.of(title, as - 1, here);
    const neighbour = this.#words.neighbours.get(tree.lemma(as - 1));
    if (neighbour) return this.#neighbour(title, as - 1, neighbour);
    for (let at = tree.head(title.head), steps = 0; at >= 0 && steps < 3; at = tree.head(at), steps++) {
      if (at >= title.outer && at <= title.last) continue;
      const verb = tree.pos(at) === 'VERB' || tree.pos(at) === 'AUX' ? this.#words.verb(tree.lemma(at)) : undefined;
      if (verb) return this.#verbs.of(title, at, verb);
    }
    const isRelative = this.#words.relatives.has(tree.form(as - 1));
    if (before?.named && (tree.pos(as - 1) !== 'PRON' || isRelative))
      return { person: before, status: undefined, rule: 'role-as' };
    // "As deputy head of mission she was ..."
    const first = tree.sentences[tree.sentence(as)]?.firstToken;
    const clause = tree.head(title.head);
    if (as !== first || clause < 0 || title.determiner === 'definite') return undefined;
    // "as captain she was, her mate believed, ...": the first subject
    const end = tree.sentences[tree.sentence(as)]!.endToken;
    const tokens = Array.from({ length: end - title.last - 1 }, (_, i) => title.last + 1 + i);
    const person = this.#subjects.person(tokens.find((token) => tree.is(token, 'nsubj')) ?? -1);
    return person && { person, status: undefined, rule: 'role-as' };
  }

  /** "her predecessor as chief executive, Gil Ferrante, remains" */
  #neighbour(title: Title, noun: number, status: RoleStatus): Predicated | undefined {
    const { tree } = this.#scene;
    const next = title.last + 1;
    const person =
      (tree.form(next) === ',' ? this.#subjects.person(next + 1) : this.#subjects.person(next)) ??
      (tree.is(noun, 'appos') ? this.#subjects.person(tree.head(noun)) : undefined) ??
      (tree.child(noun, 'cop') >= 0 ? this.#subjects.person(tree.child(noun, 'nsubj')) : undefined);
    return person && { person, status, rule: 'role-as' };
  }
}
