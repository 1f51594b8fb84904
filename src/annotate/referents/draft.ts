/** A referent while it is being put together. */
import type { Gender, Mention, Referent, ReferentLabel } from '../../doc.ts';

export interface Draft {
  label: ReferentLabel;
  named: boolean;
  gender?: Gender;
  /** Whether nothing but a pronoun that was taken for a mention tells the gender. */
  isGenderPresumed?: true;
  readonly names: string[];
  readonly mentions: Mention[];
  /** Lemmas of the nouns that the article describes it by: "mayor", "cinematographer", "mother". */
  readonly nouns: Set<string>;
  /** Whether it is several. */
  plural: boolean;
}

export function draft(label: ReferentLabel, named: boolean, plural = false): Draft {
  return { label, named, names: [], mentions: [], nouns: new Set(), plural };
}

/** The fullest of the names first; the others are aliases, in order of appearance. */
function byFullness(names: readonly string[]): string[] {
  const words = (name: string): number => name.split(/[\s-]+/u).length;
  const fullest = names.reduce((best, name) => (words(name) > words(best) ? name : best), names[0] ?? '');
  return [fullest, ...names.filter((name) => name !== fullest)];
}

export function finished({ label, named, gender, names, mentions }: Draft): Referent {
  const [name, ...aliases] = byFullness([...new Set(names)]);
  const sorted = [...mentions]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter((one, i, all) => one.start !== all[i - 1]?.start || one.end !== all[i - 1]?.end);
  return { label, name: name!, aliases, named, ...(gender && { gender }), mentions: sorted };
}
