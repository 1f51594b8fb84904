/** What English tells the rules of family and close relations. */
import type { KinshipWords } from '../../extract/relations/words.ts';
import { joiningVerbs, kinshipNouns } from './kinship.ts';
import { englishRoles } from './role-words.ts';

export const englishKinship: KinshipWords = {
  titles: {
    ...englishRoles,
    isRole: (lemma) => kinshipNouns.has(lemma),
    isTitle: () => false,
    isCandidacy: () => false,
  },
  relationOf: (lemma) => kinshipNouns.get(lemma)?.relation,
  genderOf: (lemma) => kinshipNouns.get(lemma)?.gender,
  byMarriage: ['in', 'law'],
  ownerPrepositions: new Set(['of', 'to']),
  pluralPossessives: new Set(['their']),
  joining: (lemma) => joiningVerbs.get(lemma),
  partnerPrepositions: new Set(['to', 'with', 'from']),
};
