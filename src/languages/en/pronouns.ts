/** Pronouns, by their form in lower case. */
import type { PersonWords } from '../../extract/scene.ts';
import { wordTable } from '../word-table.ts';

export interface Pronoun {
  readonly person: 1 | 2 | 3;
  readonly number: 'singular' | 'plural';
  readonly gender?: 'feminine' | 'masculine' | 'neuter';
  readonly reflexive?: true;
}

const first: Pronoun = { person: 1, number: 'singular' };
const we: Pronoun = { person: 1, number: 'plural' };
const second: Pronoun = { person: 2, number: 'singular' };
const he: Pronoun = { person: 3, number: 'singular', gender: 'masculine' };
const she: Pronoun = { person: 3, number: 'singular', gender: 'feminine' };
const it: Pronoun = { person: 3, number: 'singular', gender: 'neuter' };
const they: Pronoun = { person: 3, number: 'plural' };

export const pronouns = wordTable<Pronoun>({
  i: first,
  me: first,
  my: first,
  mine: first,
  myself: { ...first, reflexive: true },
  we,
  us: we,
  our: we,
  ours: we,
  ourselves: { ...we, reflexive: true },
  you: second,
  your: second,
  yours: second,
  yourself: { ...second, reflexive: true },
  he,
  him: he,
  his: he,
  himself: { ...he, reflexive: true },
  she,
  her: she,
  hers: she,
  herself: { ...she, reflexive: true },
  it,
  its: it,
  itself: { ...it, reflexive: true },
  they,
  them: they,
  their: they,
  theirs: they,
  themselves: { ...they, reflexive: true },
});

/** Pronouns that open a relative clause, and of these such as mean people alone. */
export const relativePronouns: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'that', 'which']);
export const personalRelatives: ReadonlySet<string> = new Set(['who', 'whom']);

/** The forms of such pronouns as are accepted. */
const formsOf = (accepts: (pronoun: Pronoun) => boolean): [form: string, pronoun: Pronoun][] =>
  [...pronouns].filter(([, pronoun]) => accepts(pronoun));

/** Pronouns by which speakers mean themselves, whom they speak to, and somebody else. */
export const englishPersons: PersonWords = {
  firstPerson: new Set(formsOf(({ person, number }) => person === 1 && number === 'singular').map(([form]) => form)),
  firstPersonPlural: new Set(
    formsOf(({ person, number }) => person === 1 && number === 'plural').map(([form]) => form),
  ),
  secondPerson: new Set(formsOf(({ person }) => person === 2).map(([form]) => form)),
  thirdPerson: new Map(
    formsOf(({ person, reflexive }) => person === 3 && !reflexive).flatMap(([form, { gender }]) =>
      gender === undefined || gender === 'neuter' ? [] : [[form, gender] as const],
    ),
  ),
};
