/** What English tells the rules of family and close relations. */
import type { KinshipWords } from '../../extract/relations/words.ts';
import { joiningVerbs, kinshipNouns } from './kinship.ts';
import { englishRoles } from './role-words.ts';

export const englishKinship: KinshipWords = {
  titles: {
    ...englishRoles,
    isRole: (lemma) => Object.hasOwn(kinshipNouns, lemma),
    isTitle: () => false,
    isCandidacy: () => false,
  },
  relationOf: (lemma) => (Object.hasOwn(kinshipNouns, lemma) ? kinshipNouns[lemma]!.relation : undefined),
  genderOf: (lemma) => (Object.hasOwn(kinshipNouns, lemma) ? kinshipNouns[lemma]!.gender : undefined),
  byMarriage: ['in', 'law'],
  ownerPrepositions: new Set(['of', 'to']),
  pluralPossessives: new Set(['their']),
  joining: (lemma) => (Object.hasOwn(joiningVerbs, lemma) ? joiningVerbs[lemma] : undefined),
  partnerPrepositions: new Set(['to', 'with', 'from']),
};
