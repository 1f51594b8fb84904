/** One draft for each named person of an article. */
import type { Entity, Gender } from '../../../doc.ts';
import { draft, type Draft } from '../draft.ts';
import {
  endingsOf,
  endsName,
  fullNamesAgree,
  isFamiliar,
  partsOf,
  wordFits,
  type AreOneName,
  type NameParts,
} from './parts.ts';

export interface PersonName {
  readonly entity: Entity;
  readonly text: string;
  /** What the title before it tells. */
  readonly titleGender: Gender | undefined;
  /** What the given name tells, where it is mostly given to one. */
  readonly nameGender: Gender | undefined;
  /** The gender of the first pronoun behind it in its sentence, before anybody else is named: "Quill said he". */
  readonly pronounGender: Gender | undefined;
  /** Whether it is one word: what is mostly a given name may be a surname then. */
  readonly single: boolean;
  /** Whether it introduces somebody by the given name alone. */
  readonly introduced: boolean;
  /** Whether it is told to be that of somebody's relative: "his son, Bill Farrow Jr." */
  readonly relative: boolean;
}

interface Owner {
  readonly person: Draft;
  readonly parts: NameParts[];
  /** Where in the text the person was named last. */
  lastAt: number;
}

/** The people known so far, to be found by any word of their names. */
class Register {
  readonly #byWord = new Map<string, Set<Owner>>();
  readonly owners: Owner[] = [];

  /** Those who share a word with the name, in the order in which they became known. */
  sharing(parts: NameParts): Owner[] {
    const found = new Set<Owner>();
    for (const word of [...parts.words, ...parts.nicknames]) {
      for (const owner of this.#byWord.get(word) ?? []) found.add(owner);
    }
    return [...found];
  }

  /** The only one whom a word can be short for. */
  familiar(word: string, areOneName: AreOneName): Owner | undefined {
    const fitting = this.owners.filter(({ parts }) =>
      parts.some((full) => full.words.length > 1 && isFamiliar(word, full, areOneName)),
    );
    return fitting.length === 1 ? fitting[0] : undefined;
  }

  add(owner: Owner, parts: NameParts): void {
    if (owner.parts.length === 0) this.owners.push(owner);
    if (owner.parts.some(({ words }) => words.join(' ') === parts.words.join(' '))) return;
    owner.parts.push(parts);
    const hyphenated = parts.words.flatMap((word) => (word.includes('-') ? word.split('-') : []));
    for (const word of [...parts.words, ...parts.nicknames, ...hyphenated]) {
      const there = this.#byWord.get(word);
      if (there) there.add(owner);
      else this.#byWord.set(word, new Set([owner]));
    }
  }
}

function recent(owners: readonly Owner[]): Owner | undefined {
  return owners.reduce<Owner | undefined>((best, one) => (!best || one.lastAt > best.lastAt ? one : best), undefined);
}

/** Of several those of whom a pronoun tells, where the gender of one is known to be it. */
function agreeing(owners: readonly Owner[], gender: Gender | undefined): readonly Owner[] {
  const same = gender && owners.length > 1 ? owners.filter(({ person }) => person.gender === gender) : [];
  return same.length > 0 ? same : owners;
}

/** The person among those known whom a name can mean: the best fit, of equal ones the one named last. */
function meant(name: PersonName, parts: NameParts, register: Register, areOneName: AreOneName): Owner | undefined {
  const fits = register
    .sharing(parts)
    .filter(({ person }) => !(person.gender && name.titleGender && person.gender !== name.titleGender))
    .filter((owner) => !owner.parts.some(({ suffix }) => suffix && parts.suffix && suffix !== parts.suffix));
  const full = (owner: Owner): NameParts[] => owner.parts.filter(({ words }) => words.length > 1);
  const exact = fits.find(({ person }) => person.names.includes(name.text));
  // whoever is a Farrow Jr. and somebody's son is not the Farrow before him
  if (name.relative && parts.suffix) return exact;
  if (parts.words.length > 1) {
    return (
      exact ??
      recent(fits.filter((owner) => full(owner).some((other) => fullNamesAgree(other, parts, areOneName)))) ??
      recent(fits.filter((owner) => full(owner).some((other) => endsName(parts, other))))
    );
  }
  const word = parts.words[0];
  for (const way of word === undefined ? [] : (['surname', 'nickname', 'given'] as const)) {
    const owners = fits.filter((owner) => full(owner).some((other) => wordFits(word!, other) === way));
    const hit = recent(agreeing(owners, name.pronounGender));
    if (hit && !(way === 'given' && name.introduced)) return hit;
  }
  return exact ?? (name.introduced || word === undefined ? undefined : register.familiar(word, areOneName));
}

/**
 * Groups the person names of an article by the person they name. Full names are read first, wherever they stand: a
 * surname in the headline is the person whose full name comes in the third paragraph. Two full names with one surname
 * and different given names stay two; the bare surname is then whoever of them was named last.
 */
export function peopleOf(names: readonly PersonName[], areOneName: AreOneName): Draft[] {
  const register = new Register();
  const owned = new Map<PersonName, Owner>();
  const place = (name: PersonName, parts: NameParts): void => {
    const known = meant(name, parts, register, areOneName);
    const owner = known ?? { person: draft('Person', true), parts: [], lastAt: -1 };
    const { person } = owner;
    person.names.push(name.text);
    const nameGender = name.single && known ? undefined : name.nameGender;
    const gender = person.gender ?? name.titleGender ?? nameGender;
    if (gender) person.gender = gender;
    register.add(owner, parts);
    owned.set(name, owner);
  };
  const read = names.map((name) => ({ name, parts: partsOf(name.text) }));
  // "De Blasio" of the headline is read after "Bill de Blasio"
  const endings = new Set(read.flatMap(({ parts }) => endingsOf(parts)));
  const full = read.filter(({ parts }) => parts.words.length > 1);
  const shorter = new Set(full.filter(({ parts }) => endings.has(parts.words.join(' '))));
  for (const one of full) if (!shorter.has(one)) place(one.name, one.parts);
  for (const one of shorter) place(one.name, one.parts);
  for (const { name, parts } of read) {
    if (!owned.has(name)) place(name, parts);
    // "Kelly" does not make the next "Tarrant" hers
    const owner = owned.get(name)!;
    // "Paul Ode spoke for his wife, Ada Ode. … Ode said": she is told of beside him
    const isBeside = name.relative && register.sharing(parts).some((one) => one !== owner && one.lastAt >= 0);
    if (isBeside) continue;
    if (parts.words.length > 1 || !owner.parts.some(({ words }) => words.length > 1 && words[0] === parts.words[0]))
      owner.lastAt = name.entity.start;
  }
  for (const name of names) {
    const { start, end, endToken } = name.entity;
    owned.get(name)!.person.mentions.push({ start, end, kind: 'name', head: endToken - 1, rule: 'person-name' });
  }
  return register.owners.map(({ person }) => person);
}
