/** Roles that a verb gives, takes or tells: "is the mayor", "became director", "was appointed judge", "as captain". */
import type { Referent } from '../../doc.ts';
import type { RoleStatus } from '../../ontology.ts';
import type { Scene } from '../scene.ts';
import type { Title } from './title.ts';
import type { RoleVerb, RoleWords } from './words.ts';

export interface Predicated {
  readonly person: Referent;
  readonly status: RoleStatus | undefined;
  readonly rule: string;
  /** Who held the role until then: "Ada Quill replaced Jon Pike as coach". */
  readonly before?: Referent;
}

const statuses: Readonly<Partial<Record<RoleVerb, RoleStatus>>> = {
  nominate: 'candidate',
  seek: 'candidate',
  leave: 'former',
  remove: 'former',
};
/** Verbs whose object holds the role, where they are in the active. */
const byObject: ReadonlySet<RoleVerb> = new Set(['appoint', 'nominate', 'remove']);

export class Predicates {
  readonly #scene: Scene;
  readonly #words: RoleWords;

  constructor(scene: Scene, words: RoleWords) {
    this.#scene = scene;
    this.#words = words;
  }

  /** Whether a sentence denies the role or only thinks of it: "is not a doctor", "would be a mayor", "is like a mayor". */
  isDenied(title: Title): boolean {
    const { tree } = this.#scene;
    const verb = tree.head(title.head);
    const given = tree.is(title.head, 'xcomp', 'obj', 'obl') && this.#words.verb(tree.lemma(verb)) !== undefined;
    if (given && this.#isUnreal(verb)) return true;
    if (tree.child(title.head, 'cop') < 0) return false;
    return this.#isUnreal(title.head) || this.#hasPreposition(title);
  }

  of(title: Title): Predicated | undefined {
    const { tree } = this.#scene;
    const copula = tree.child(title.head, 'cop');
    const after = this.#nameAfter(title);
    if (after) return after;
    const be = title.outer - 1;
    if (copula < 0 && tree.pos(be) === 'AUX' && this.#words.copulas.has(tree.form(be)) && tree.head(be) > title.head) {
      return this.#copular(title, be);
    }
    if (copula >= 0) return this.#copular(title, copula);
    if (title.plural) return undefined;
    const as = title.outer - 1;
    const named = this.#appointed(title);
    if (named) return named;
    const isAs = this.#words.as.has(tree.form(as)) && tree.sentence(as) === tree.sentence(title.head);
    const head = tree.head(title.head);
    if (isAs) return this.#as(title, as);
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
    if (verb === 'seek' && !this.#hasPreposition(title)) return undefined;
    if (verb !== 'seek' && this.#hasPreposition(title) && tree.form(title.outer - 1) !== this.#words.infinitive)
      return undefined;
    return this.#byVerb(title, head, verb);
  }

  #hasPreposition(title: Title): boolean {
    const { tree } = this.#scene;
    return tree.child(title.head, 'case') >= 0;
  }

  /**
   * He is assistant coach      Magnus was a judge      Achebe, who is president
   *       ^^^^^^^^^^^^^^^                 ^^^^^                      ^^^^^^^^^
   */
  #copular(title: Title, copula: number): Predicated | undefined {
    const { tree } = this.#scene;
    const clause = tree.is(copula, 'cop') ? title.head : tree.head(copula);
    const person = this.#person(tree.child(clause, 'nsubj')) ?? this.#topic(title, copula);
    if (!person || this.#isUnreal(clause) || this.#hasPreposition(title)) return undefined;
    const past = this.#words.pastCopulas.has(tree.form(copula)) && !this.#isTold(title.head);
    return { person, status: this.#future(title.head) ?? (past ? 'former' : undefined), rule: 'role-copula' };
  }

  //  the book’s author is Mathias Malzieu
  //             ^^^^^^
  #nameAfter(title: Title): Predicated | undefined {
    const { tree, cast } = this.#scene;
    if (title.determiner === 'indefinite' || title.plural) return undefined;
    const copula = title.last + 1;
    const isCopula = tree.is(copula, 'cop') && this.#words.copulas.has(tree.form(copula));
    const head = tree.head(isCopula ? copula : title.head);
    if (head < title.head) return undefined;
    if (!isCopula) {
      if (!tree.is(title.head, 'nsubj')) return undefined;
      const far = tree.child(head, 'cop') > title.head && tree.pos(head) === 'PROPN' ? this.#person(head) : undefined;
      return far && !this.#isUnreal(head) ? { person: far, status: undefined, rule: 'role-copula' } : undefined;
    }
    // "is their lead singer Mathias Malzieu"
    let name = copula + 1;
    while (name - copula < 5 && ['DET', 'PRON', 'ADJ', 'NOUN'].includes(tree.pos(name)) && !cast.at(name)?.named)
      name++;
    const isThere = tree.pos(name) === 'PROPN' || tree.pos(name) === 'NOUN';
    const person = isThere ? this.#person(name) : undefined;
    let end = name;
    while (person && cast.at(end) === person) end++;
    const ends = !['NOUN', 'PROPN', 'PART'].includes(tree.pos(end)) || tree.sentence(end) !== tree.sentence(name);
    return person?.named && ends && !this.#isUnreal(head)
      ? { person, status: undefined, rule: 'role-copula' }
      : undefined;
  }

  /** "Ada Quill (born 3 May 1979) was an actress": the name that opens the sentence. */
  #topic(title: Title, copula: number): Referent | undefined {
    const { tree } = this.#scene;
    const first = tree.sentences[tree.sentence(title.head)]?.firstToken ?? -1;
    const person = this.#person(first);
    if (!person?.named || title.determiner === 'possessive') return undefined;
    // what follows "born" is the same person's other name
    for (let at = first; at < copula && !this.#words.birth.has(tree.form(at)); at++) {
      const other = this.#person(at);
      if ((other?.named && other !== person) || tree.pos(at) === 'VERB') return undefined;
    }
    return person;
  }

  //  the board named Ines Moreau chairwoman
  //                              ^^^^^^^^^^
  #appointed(title: Title): Predicated | undefined {
    const { tree, cast } = this.#scene;
    const person = this.#person(title.outer - 1);
    if (!person?.named) return undefined;
    let verb = title.outer - 2;
    while (cast.at(verb) === person) verb--;
    const kind = tree.pos(verb) === 'VERB' ? this.#words.verb(tree.lemma(verb)) : undefined;
    if (kind !== 'appoint' && kind !== 'nominate') return undefined;
    return this.#isUnreal(verb) ? undefined : { person, status: this.#statusBy(verb, kind), rule: `role-${kind}` };
  }

  #as(title: Title, as: number): Predicated | undefined {
    const { tree } = this.#scene;
    const before = this.#person(as - 1);
    const here = tree.pos(as - 1) === 'VERB' ? this.#words.verb(tree.lemma(as - 1)) : undefined;
    if (here) return this.#byVerb(title, as - 1, here);
    const neighbour = this.#words.neighbours[tree.lemma(as - 1)];
    if (neighbour) return this.#neighbour(title, as - 1, neighbour);
    for (let at = tree.head(title.head), steps = 0; at >= 0 && steps < 3; at = tree.head(at), steps++) {
      if (at >= title.outer && at <= title.last) continue;
      const verb = tree.pos(at) === 'VERB' || tree.pos(at) === 'AUX' ? this.#words.verb(tree.lemma(at)) : undefined;
      if (verb) return this.#byVerb(title, at, verb);
    }
    if (before?.named && tree.pos(as - 1) !== 'PRON') return { person: before, status: undefined, rule: 'role-as' };
    // "As deputy head of mission she was ..."
    const first = tree.sentences[tree.sentence(as)]?.firstToken;
    const clause = tree.head(title.head);
    if (as !== first || clause < 0 || title.determiner === 'definite') return undefined;
    // "as captain she was, her mate believed, ...": the first subject
    const end = tree.sentences[tree.sentence(as)]!.endToken;
    const tokens = Array.from({ length: end - title.last - 1 }, (_, i) => title.last + 1 + i);
    const person = this.#person(tokens.find((token) => tree.is(token, 'nsubj')) ?? -1);
    return person && { person, status: undefined, rule: 'role-as' };
  }

  /** "her predecessor as chief executive, Gil Ferrante, remains" */
  #neighbour(title: Title, noun: number, status: RoleStatus): Predicated | undefined {
    const { tree } = this.#scene;
    const next = title.last + 1;
    const person =
      (tree.form(next) === ',' ? this.#person(next + 1) : this.#person(next)) ??
      (tree.is(noun, 'appos') ? this.#person(tree.head(noun)) : undefined) ??
      (tree.child(noun, 'cop') >= 0 ? this.#person(tree.child(noun, 'nsubj')) : undefined);
    return person && { person, status, rule: 'role-as' };
  }

  #byVerb(title: Title, at: number, verb: RoleVerb): Predicated | undefined {
    const { tree } = this.#scene;
    if (this.#isUnreal(at)) return undefined;
    const passive = tree.child(at, 'aux:pass') >= 0 || tree.child(at, 'nsubj:pass') >= 0;
    const object = this.#children(at, 'obj', 'iobj', 'xcomp').find(
      (child) => child !== title.head && child < title.head,
    );
    let holder = -1;
    if (byObject.has(verb)) {
      holder = passive ? tree.child(at, 'nsubj:pass', 'nsubj') : (object ?? -1);
      if (holder < 0 && tree.is(at, 'acl') && !tree.is(at, 'acl:relcl')) holder = tree.head(at);
      if (holder < 0 && tree.is(at, 'advcl', 'conj', 'xcomp')) holder = tree.child(tree.head(at), 'nsubj');
    } else if (passive && verb !== 'serve' && verb !== 'become') {
      holder = tree.child(at, 'nsubj:pass', 'nsubj');
    } else {
      holder = this.#subject(at);
    }
    const person =
      this.#person(holder) ?? (byObject.has(verb) && !passive ? undefined : this.#person(this.#nameBefore(at)));
    if (!person) return undefined;
    const before = verb === 'replace' && !passive ? this.#person(object ?? -1) : undefined;
    const status = this.#statusBy(at, verb);
    return { person, status, rule: `role-${verb}`, ...(before?.named && before !== person && { before }) };
  }

  #statusBy(at: number, verb: RoleVerb): RoleStatus | undefined {
    const { tree } = this.#scene;
    const known = statuses[verb] ?? this.#future(at);
    if (known) return known;
    if (verb !== 'serve') return undefined;
    const perfect = this.#children(at, 'aux').some((aux) => this.#words.presentAuxiliaries.has(tree.form(aux)));
    const past = this.#words.isPast(tree.form(at)) && !perfect;
    return past && !this.#isTold(at) ? 'former' : undefined;
  }

  /** The subject of a verb, of the verb that governs it, or the noun that its relative clause hangs on. */
  #subject(verb: number): number {
    const { tree } = this.#scene;
    for (let at = verb, steps = 0; at >= 0 && steps < 4; at = tree.head(at), steps++) {
      const subjects = this.#children(at, 'nsubj', 'nsubj:pass');
      const subject = subjects.find((child) => this.#person(child)) ?? subjects[0] ?? -1;
      // "Governor Ada Quill was elected": the name hangs on its title
      const hanging = this.#children(subject, 'flat', 'appos', 'nmod').find(
        (child) => this.#person(child)?.named && tree.child(child, 'case') < 0,
      );
      if (subject >= 0 && !this.#person(subject) && hanging !== undefined) return hanging;
      if (subject >= 0) return this.#isPossessor(subject) ? this.#nameBefore(at) : subject;
      if (tree.is(at, 'acl')) return tree.head(at);
      if (!tree.is(at, 'xcomp', 'conj', 'advcl', 'ccomp', 'aux')) break;
    }
    return -1;
  }

  /** Whether the name that a token begins ends in a possessive: in "Pike’s heir" it is no subject. */
  #isPossessor(token: number): boolean {
    const { tree, cast } = this.#scene;
    const one = cast.at(token);
    let end = token;
    while (one?.named && (cast.at(end + 1) === one || tree.form(end + 1) === '-')) end++;
    return this.#words.possessiveMarks.has(tree.form(end + 1));
  }

  /** The last token of a name that stands before a verb with nothing but helping words between; -1 where none does. */
  #nameBefore(verb: number): number {
    const { tree, cast } = this.#scene;
    let at = verb - 1;
    while (['AUX', 'ADV', 'PART'].includes(tree.pos(at)) && !cast.at(at)?.named) at--;
    if (tree.pos(at) === 'PRON' || tree.form(at) === ',') at--;
    if (tree.form(at) === ',') at--;
    return cast.at(at)?.named && tree.pos(at) !== 'PRON' && tree.sentence(at) === tree.sentence(verb) ? at : -1;
  }

  #future(at: number): RoleStatus | undefined {
    const { tree } = this.#scene;
    const aux = this.#children(at, 'aux').find((child) => this.#words.modality(tree.form(child)) === 'planned');
    return aux === undefined ? undefined : 'elect';
  }

  /** Denied, only possible, wished for or under a condition. */
  #isUnreal(at: number): boolean {
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
  #isTold(at: number): boolean {
    const { tree, level } = this.#scene;
    if ((level[at] ?? -1) >= 0) return false;
    for (let token = at; token >= 0; token = tree.head(token)) if (tree.is(token, 'ccomp')) return true;
    return false;
  }

  #children(token: number, ...relations: string[]): number[] {
    const { tree } = this.#scene;
    return tree.children(token).filter((child) => tree.is(child, ...relations));
  }

  #person(token: number): Referent | undefined {
    const one = token >= 0 ? this.#scene.cast.at(token) : undefined;
    return one?.label === 'Person' ? one : undefined;
  }
}
