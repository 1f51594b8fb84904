/** Family and close relations: the noun, the relation it names, and the gender it tells. */
import type { Kinship } from '../../ontology.ts';
import { wordTable } from '../word-table.ts';

export interface KinshipNoun {
  readonly relation: Kinship;
  readonly gender?: 'feminine' | 'masculine';
}

const both = (relation: Kinship): KinshipNoun => ({ relation });
const she = (relation: Kinship): KinshipNoun => ({ relation, gender: 'feminine' });
const he = (relation: Kinship): KinshipNoun => ({ relation, gender: 'masculine' });

/** By lemma: "her daughter Leila" is Leila, the `child` of her mother. */
export const kinshipNouns = wordTable<KinshipNoun>({
  aunt: she('aunt-uncle'),
  boyfriend: he('partner'),
  brother: he('sibling'),
  'brother-in-law': he('in-law'),
  child: both('child'),
  companion: both('partner'),
  cousin: both('cousin'),
  dad: he('parent'),
  daughter: she('child'),
  'daughter-in-law': she('in-law'),
  'ex-boyfriend': he('partner'),
  'ex-girlfriend': she('partner'),
  'ex-husband': he('spouse'),
  'ex-wife': she('spouse'),
  father: he('parent'),
  'father-in-law': he('in-law'),
  fiance: he('partner'),
  fiancee: she('partner'),
  fiancé: he('partner'),
  fiancée: she('partner'),
  friend: both('friend'),
  girlfriend: she('partner'),
  grandchild: both('grandchild'),
  granddaughter: she('grandchild'),
  grandfather: he('grandparent'),
  grandma: she('grandparent'),
  grandmother: she('grandparent'),
  grandpa: he('grandparent'),
  grandparent: both('grandparent'),
  grandson: he('grandchild'),
  'half-brother': he('sibling'),
  'half-sister': she('sibling'),
  husband: he('spouse'),
  mom: she('parent'),
  mother: she('parent'),
  'mother-in-law': she('in-law'),
  mum: she('parent'),
  nephew: he('niece-nephew'),
  niece: she('niece-nephew'),
  parent: both('parent'),
  partner: both('partner'),
  relative: both('relative'),
  sibling: both('sibling'),
  sister: she('sibling'),
  'sister-in-law': she('in-law'),
  son: he('child'),
  'son-in-law': he('in-law'),
  spouse: both('spouse'),
  stepbrother: he('sibling'),
  stepdaughter: she('child'),
  stepfather: he('parent'),
  stepmother: she('parent'),
  stepsister: she('sibling'),
  stepson: he('child'),
  twin: both('sibling'),
  uncle: he('aunt-uncle'),
  widow: she('spouse'),
  widower: he('spouse'),
  wife: she('spouse'),
});

/** Verbs and adjectives that join two people, by lemma. */
export const joiningVerbs = wordTable<Kinship>({
  betrothed: 'partner',
  date: 'partner',
  divorce: 'spouse',
  divorced: 'spouse',
  engage: 'partner',
  engaged: 'partner',
  married: 'spouse',
  marry: 'spouse',
  remarry: 'spouse',
  wed: 'spouse',
});
