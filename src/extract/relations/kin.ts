/** Relations that a noun tells: "her daughter, Leila", "Pike’s brother Tom", "the son of Ada and Jon Quill". */
import type { Referent } from '../../doc.ts';
import type { Kinship } from '../../ontology.ts';
import type { Beside } from '../roles/beside.ts';
import type { Predicates } from '../roles/predicates.ts';
import type { Title } from '../roles/title.ts';
import type { Scene } from '../scene.ts';
import type { Relation, Relations } from './register.ts';
import type { KinshipWords } from './words.ts';

const reach = 10;
const namesakeReach = 3;

/** The last word of a name of several. */
function surnameOf(person: Referent | undefined): string | undefined {
  const words = person?.named ? person.name.split(/\s+/u) : [];
  return words.length > 1 ? words.at(-1) : undefined;
}

export class Kin {
  readonly #scene: Scene;
  readonly #words: KinshipWords;
  readonly #beside: Beside;
  readonly #predicates: Predicates;

  constructor(scene: Scene, words: KinshipWords, beside: Beside, predicates: Predicates) {
    this.#scene = scene;
    this.#words = words;
    this.#beside = beside;
    this.#predicates = predicates;
  }

  /** The relations that one noun tells, to be added to those known so far. */
  of(noun: Title, known: Relations): Relation[] {
    const relation = this.#relation(noun);
    if (!relation) return [];
    const evidence = { ...this.#scene.tree.span([noun.outer, noun.last]), rule: 'kinship-noun' };
    const gender = this.#words.genderOf(noun.lemma);
    const all = this.#owners(noun, known).filter((owner) => owner.named);
    const people = this.#people(noun, noun.possessor < 0 ? all : []).filter(
      (one) => !gender || !one.gender || one.gender === gender,
    );
    const owners = all.filter((owner) => !people.includes(owner));
    const found = owners.flatMap((to) => people.map((from) => ({ from, relation, to, evidence })));
    // sons and daughters of one person are brothers and sisters; so are "the brothers Ada and Jon"
    const among: Kinship | undefined = relation === 'child' ? 'sibling' : owners.length === 0 ? relation : undefined;
    const isTold = noun.plural && people.length > 1 && (owners.length > 0 || relation === 'sibling');
    if (isTold && among) {
      people.forEach((from, i) => {
        for (const to of people.slice(i + 1)) found.push({ from, relation: among, to, evidence });
      });
    }
    return found;
  }

  #relation({ lemma, head }: Title): Kinship | undefined {
    const { tree } = this.#scene;
    const parts = this.#words.byMarriage.map((part, i) => tree.form(head + 2 + 2 * i) === part);
    const ending = parts.length && parts.every(Boolean) ? `-${this.#words.byMarriage.join('-')}` : '';
    return this.#words.relationOf(`${lemma}${ending}`);
  }

  /** Whose relation it is. */
  #owners(noun: Title, known: Relations): Referent[] {
    const { tree, cast } = this.#scene;
    if (noun.possessor >= 0) {
      const owner = this.#joined(noun) ?? this.#namesake(noun) ?? cast.at(noun.possessor);
      if (owner?.label === 'Person') return [owner];
      return this.#words.pluralPossessives.has(tree.form(noun.possessor)) ? this.#couple(noun, known) : [];
    }
    return this.#ofPhrase(noun);
  }

  /** "Jon Quill and his wife, Ada": whoever stands right before is the owner. */
  #joined({ head, possessor }: Title): Referent | undefined {
    const { tree, cast } = this.#scene;
    const { possessives, conjunctions } = this.#words.titles;
    if (!possessives.has(tree.form(possessor)) || !conjunctions.has(tree.form(possessor - 1))) return undefined;
    // "her mother, Ada, and her cousin": both are somebody else's
    const form = tree.form(possessor);
    for (let at = possessor - 2; at > possessor - 9; at--) if (tree.form(at) === form) return undefined;
    const near = cast.at(tree.form(possessor - 2) === ',' ? possessor - 3 : possessor - 2);
    const before = near ?? (tree.is(head, 'conj') ? cast.at(tree.head(head)) : undefined);
    const there = cast.at(possessor);
    const agrees = !before?.gender || !there?.gender || before.gender === there.gender;
    return before?.label === 'Person' && before.named && agrees ? before : undefined;
  }

  /**
   * "said his sister, Carol Lindqvist": a Lindqvist of the sentences before, though the pronoun may seem to mean
   * somebody else who bears another name.
   */
  #namesake(noun: Title): Referent | undefined {
    const { tree, cast } = this.#scene;
    const there = cast.at(noun.possessor);
    if (tree.pos(noun.possessor) !== 'PRON' || !there) return undefined;
    const [relative] = this.#people(noun);
    const surname = surnameOf(relative);
    if (!relative || surname === undefined || surnameOf(there) === surname) return undefined;
    const here = tree.sentence(noun.head);
    const bearers = cast.referents.filter(
      (one) =>
        one !== relative &&
        one.label === 'Person' &&
        surnameOf(one) === surname &&
        (!one.gender || !there.gender || one.gender === there.gender) &&
        one.mentions.some(({ head }) => head < noun.outer && here - tree.sentence(head) <= namesakeReach),
    );
    return bearers.length === 1 ? bearers[0] : undefined;
  }

  //  the daughter of a skipper, Jon Quill, and his wife, Ada
  //                    ^^^^^^^                             ^^^
  #ofPhrase({ head, last }: Title): Referent[] {
    const { tree, cast } = this.#scene;
    const preposition = last + 1;
    if (!this.#words.ownerPrepositions.has(tree.form(preposition)) || tree.sentence(head) !== tree.sentence(last + 1)) {
      return [];
    }
    const people: Referent[] = [];
    for (let token = preposition + 1; token <= preposition + reach && people.length < 2; token++) {
      if (tree.sentence(token) !== tree.sentence(head)) break;
      if (tree.pos(token) === 'PRON') continue;
      const one = cast.at(token);
      if (!one && ['VERB', 'AUX'].includes(tree.pos(token))) break;
      if (
        one?.label === 'Person' &&
        one.named &&
        !people.includes(one) &&
        !this.#words.titles.possessiveMarks.has(tree.form(token + 1))
      )
        people.push(one);
      if (people.length > 0 && one && cast.at(token + 1) !== one && !joinsLater(this.#scene, token, head)) break;
    }
    return people;
  }

  /** "their sons": of the couple told of last, in this sentence or the two before. */
  #couple({ head }: Title, known: Relations): Referent[] {
    const { tree } = this.#scene;
    const here = tree.sentence(head);
    const near = ({ mentions }: Referent): boolean =>
      mentions.some((mention) => mention.head < head && here - tree.sentence(mention.head) <= 2);
    return [...(known.couples().find((couple) => couple.every(near)) ?? [])];
  }

  /**
   * Who the relation is: by name beside the noun, as subject of a sentence, or described. In "the son of a skipper, Jon
   * Quill" the name is the skipper's.
   */
  #people(noun: Title, owners: readonly Referent[] = []): Referent[] {
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

/** Whether the phrase goes on after a comma with somebody who is joined: "a skipper, Jon Quill, and his wife". */
function joinsLater({ tree, cast }: Scene, token: number, head: number): boolean {
  for (let at = token + 1; at <= token + 5 && tree.sentence(at) === tree.sentence(head); at++) {
    if (tree.pos(at) === 'CCONJ') return true;
    if (tree.pos(at) !== 'PUNCT' && cast.at(at) !== cast.at(token)) return false;
  }
  return false;
}
