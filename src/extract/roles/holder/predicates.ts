/** Roles that a verb gives, takes or tells: "is the mayor", "became director", "was appointed judge", "as captain". */
import type { Scene } from '../../scene.ts';
import { As } from './as.ts';
import { Copulas } from './copula.ts';
import { Mood } from './mood.ts';
import type { Predicated } from './predicated.ts';
import { RoleVerbs } from './verbs.ts';
import { Subjects } from './subjects.ts';
import { hasPreposition, type Title } from '../title/wording.ts';
import type { RoleWords } from '../words.ts';

export class Predicates {
  readonly #scene: Scene;
  readonly #words: RoleWords;
  readonly #mood: Mood;
  readonly #copulas: Copulas;
  readonly #verbs: RoleVerbs;
  readonly #as: As;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
    this.#mood = new Mood(scene, words);
    const subjects = new Subjects(scene, words);
    this.#copulas = new Copulas(scene, words, this.#mood, subjects);
    this.#verbs = new RoleVerbs(scene, words, this.#mood, subjects);
    this.#as = new As(scene, words, this.#verbs, subjects);
  }

  /** Whether a sentence denies the role or only thinks of it: "is not a doctor", "would be a mayor", "is like a mayor". */
  isDenied(title: Title): boolean {
    const { tree } = this.#scene;
    const verb = tree.head(title.head);
    const given = tree.is(title.head, 'xcomp', 'obj', 'obl') && this.#words.verb(tree.lemma(verb)) !== undefined;
    if (given && this.#mood.isUnreal(verb)) return true;
    if (tree.child(title.head, 'cop') < 0) return false;
    return this.#mood.isUnreal(title.head) || hasPreposition(this.#scene, title);
  }

  of(title: Title): Predicated | undefined {
    const { tree } = this.#scene;
    const copula = tree.child(title.head, 'cop');
    const after = this.#copulas.nameAfter(title);
    if (after) return after;
    const be = title.outer - 1;
    if (copula < 0 && tree.pos(be) === 'AUX' && this.#words.copulas.has(tree.form(be)) && tree.head(be) > title.head) {
      return this.#copulas.of(title, be);
    }
    if (copula >= 0) return this.#copulas.of(title, copula);
    if (title.plural) return undefined;
    const as = title.outer - 1;
    const named = this.#verbs.appointed(title);
    if (named) return named;
    const isAs = this.#words.as.has(tree.form(as)) && tree.sentence(as) === tree.sentence(title.head);
    const head = tree.head(title.head);
    if (isAs) return this.#as.of(title, as);
    if (
      head < 0 ||
      !tree.is(title.head, 'xcomp', 'obj', 'obl', 'appos', 'conj', 'advcl', 'nsubj:pass', 'dep', 'nmod')
    ) {
      return undefined;
    }
    const verb = this.#words.verb(tree.lemma(head));
    const infinitive = tree.pos(head) === 'VERB';
    if (!infinitive || (verb !== 'become' && verb !== 'appoint' && verb !== 'nominate' && verb !== 'seek'))
      return undefined;
    if (verb === 'seek' && !hasPreposition(this.#scene, title)) return undefined;
    if (verb !== 'seek' && hasPreposition(this.#scene, title) && tree.form(title.outer - 1) !== this.#words.infinitive)
      return undefined;
    return this.#verbs.of(title, head, verb);
  }
}
