/** Whom else the article has who may be the one described: a description that fits somebody named is mostly him. */
import type { Referent } from '../../doc.ts';
import { upTo, type Clue } from '../statements/judge/clue.ts';
import type { Scene } from '../scene.ts';

/** What the clues of all of an article's descriptions are read from. */
export interface Company {
  readonly titles: ReadonlySet<string>;
  readonly definite: ReadonlySet<string>;
  /** For each lemma by which somebody is described those who are. */
  readonly byNoun: ReadonlyMap<string, readonly Referent[]>;
  /** For each sentence whether it names a person. */
  readonly naming: ReadonlySet<number>;
  readonly persons: readonly Referent[];
}

export function companyOf(
  { tree, cast }: Scene,
  playing: readonly Referent[],
  titles: ReadonlySet<string>,
  definite: ReadonlySet<string>,
): Company {
  const byNoun = new Map<string, Referent[]>();
  const naming = new Set<number>();
  for (const referent of new Set([...cast.referents, ...playing])) {
    for (const { head, kind } of referent.mentions) {
      if (kind === 'name' && referent.label === 'Person') naming.add(tree.sentence(head));
      if (kind !== 'description') continue;
      const known = byNoun.get(tree.lemma(head)) ?? [];
      if (!known.includes(referent)) byNoun.set(tree.lemma(head), [...known, referent]);
    }
  }
  const persons = cast.referents.filter(({ label, named }) => label === 'Person' && named);
  return { titles, definite, byNoun, naming, persons };
}

export function companyClues({ tree }: Scene, company: Company, referent: Referent): Clue[] {
  const { head } = referent.mentions[0]!;
  const { label, gender } = referent;
  const lemma = tree.lemma(head);
  const clues: Clue[] = [];
  if (company.titles.has(lemma)) clues.push('held-title', `held-title/${label}`);
  const alike = (company.byNoun.get(lemma) ?? []).filter((one) => one !== referent);
  if (alike.some(({ named }) => named)) clues.push('describes-name', `describes-name/${label}`);
  if (alike.some(({ named }) => !named)) clues.push('described-alike', `described-alike/${label}`);
  const isDefinite = company.definite.has(tree.form(tree.child(head, 'det')));
  if (label === 'Person' && isDefinite) {
    const sentence = tree.sentence(head);
    const back = [0, 1, 2, 3, 4].find((steps) => company.naming.has(sentence - steps)) ?? 5;
    const fitting = company.persons.filter((one) => !gender || !one.gender || one.gender === gender).length;
    clues.push(`the/named-back:${back}`, `the/persons:${upTo(fitting, [0, 1, 2, 4])}`);
  }
  return clues;
}
