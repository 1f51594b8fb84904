/** Whose relative a kinship noun tells of: "Pike’s brother", "the son of Ada and Jon Quill", "Jon Quill and his wife". */
import type { Referent } from '../../doc.ts';
import type { Title } from '../roles/title/wording.ts';
import type { Scene } from '../scene.ts';
import type { Relations } from './register.ts';
import type { Relatives } from './relatives.ts';
import type { KinshipWords } from './words.ts';

const reach = 10;
const namesakeReach = 3;

/** The last word of a name of several. */
function surnameOf(person: Referent | undefined): string | undefined {
  const words = person?.named ? person.name.split(/\s+/u) : [];
  return words.length > 1 ? words.at(-1) : undefined;
}

export class Owners {
  readonly #scene: Scene;
  readonly #words: KinshipWords;
  readonly #relatives: Relatives;

  constructor(scene: Scene, words: KinshipWords, relatives: Relatives) {
    this.#scene = scene;
    this.#words = words;
    this.#relatives = relatives;
  }

  /** Whose relation it is. */
  of(noun: Title, known: Relations): Referent[] {
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
    const [relative] = this.#relatives.of(noun);
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
}

/** Whether the phrase goes on after a comma with somebody who is joined: "a skipper, Jon Quill, and his wife". */
function joinsLater({ tree, cast }: Scene, token: number, head: number): boolean {
  for (let at = token + 1; at <= token + 5 && tree.sentence(at) === tree.sentence(head); at++) {
    if (tree.pos(at) === 'CCONJ') return true;
    if (tree.pos(at) !== 'PUNCT' && cast.at(at) !== cast.at(token)) return false;
  }
  return false;
}
