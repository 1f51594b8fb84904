/** What a language tells the rules of family and close relations. */
import type { Kinship } from '../../ontology.ts';
import type { RoleWords } from '../roles/words.ts';

export interface KinshipWords {
  /** The words around a kinship noun are those around a role; the nouns are its own. */
  readonly titles: RoleWords;
  /** By lemma, with its ending: "brother-in-law". */
  relationOf(lemma: string): Kinship | undefined;
  /** What the noun tells of whoever it is. */
  genderOf(lemma: string): 'feminine' | 'masculine' | undefined;
  /** What makes a kinship noun one by marriage, behind a hyphen: "in", "law". */
  readonly byMarriage: readonly string[];
  /** Between a kinship noun and whose it is: "the son of". */
  readonly ownerPrepositions: ReadonlySet<string>;
  readonly pluralPossessives: ReadonlySet<string>;
  /** Verbs and adjectives that join two people, and what they then are: "married", "engaged". */
  joining(lemma: string): Kinship | undefined;
  /** Before whoever somebody is joined to: "married to". */
  readonly partnerPrepositions: ReadonlySet<string>;
}
