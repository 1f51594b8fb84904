/** Whom else the article has who may be the one described: a description that fits somebody named is mostly him. */
import type { Gender, Referent } from '../../doc.ts';
import { remembered } from '../../remembered.ts';
import { upTo, type Clue } from '../statements/judge/clue.ts';
import type { Scene } from '../scene.ts';

/** What the clues of all of an article's descriptions are read from. */
export interface Company {
  readonly titles: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** For each lemma by which somebody is described those who are. */
  readonly byNoun: ReadonlyMap<string, Alike>;
  /** For each sentence whether it names a person. */
  readonly naming: ReadonlySet<number>;
  /** How many persons are named, by their gender. */
  readonly persons: ReadonlyMap<Gender | undefined, number>;
}

/** Those whom one noun describes; sets and numbers, for a long article has thousands of one noun. */
interface Alike {
  readonly unnamed: Set<Referent>;
  hasNamed: boolean;
}

export function companyOf(
  { tree, cast }: Scene,
  playing: readonly Referent[],
  titles: ReadonlySet<string>,
  definite: ReadonlySet<string>,
): Company {
  const byNoun = new Map<string, Alike>();
  const naming = new Set<number>();
  for (const referent of new Set([...cast.referents, ...playing])) {
    for (const { head, kind } of referent.mentions) {
      if (kind === 'name' && referent.label === 'Person') naming.add(tree.sentence(head));
      if (kind !== 'description') continue;
      const alike = remembered(byNoun, tree.lemma(head), (): Alike => ({ unnamed: new Set(), hasNamed: false }));
      if (referent.named) alike.hasNamed = true;
      else alike.unnamed.add(referent);
    }
  }
  const persons = new Map<Gender | undefined, number>();
  for (const { label, named, gender } of cast.referents) {
    if (label === 'Person' && named) persons.set(gender, (persons.get(gender) ?? 0) + 1);
  }
  return { titles, definite, byNoun, naming, persons };
}

export function companyClues({ tree }: Scene, company: Company, referent: Referent): Clue[] {
  const { head } = referent.mentions[0]!;
  const { label, gender } = referent;
  const lemma = tree.lemma(head);
  const clues: Clue[] = [];
  if (company.titles.has(lemma)) clues.push('held-title', `held-title/${label}`);
  const alike = company.byNoun.get(lemma);
  if (alike?.hasNamed) clues.push('describes-name', `describes-name/${label}`);
  const others = alike ? alike.unnamed.size - Number(alike.unnamed.has(referent)) : 0;
  if (others > 0) clues.push('described-alike', `described-alike/${label}`);
  const isDefinite = company.definite.has(tree.form(tree.child(head, 'det')));
  if (label === 'Person' && isDefinite) {
    const sentence = tree.sentence(head);
    const back = [0, 1, 2, 3, 4].find((steps) => company.naming.has(sentence - steps)) ?? 5;
    const fits = (one: Gender | undefined): boolean => !gender || !one || one === gender;
    const fitting = [...company.persons].reduce((sum, [one, count]) => sum + (fits(one) ? count : 0), 0);
    clues.push(`the/named-back:${back}`, `the/persons:${upTo(fitting, [0, 1, 2, 4])}`);
  }
  return clues;
}
