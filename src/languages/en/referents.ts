/** What English tells the stage that finds out who is meant. */
import type { ReferentLanguage } from '../../annotate/referents.ts';
import { plain } from '../../annotate/referents/person-names.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { englishNouns } from './nouns.ts';
import { pronouns, relativePronouns } from './pronouns.ts';
import { titles } from './roles.ts';

export const englishReferents: ReferentLanguage = {
  nouns: englishNouns,
  pronouns: {
    genderOf(form) {
      const gender = pronouns[form]?.gender;
      return gender === 'neuter' ? undefined : gender;
    },
    isReflexive: (form) => pronouns[form]?.reflexive === true,
    isPlural: (form) => pronouns[form]?.person === 3 && pronouns[form].number === 'plural',
    isNeuter: (form) => pronouns[form]?.gender === 'neuter',
    isRelative: (form) => relativePronouns.has(form),
  },
  titleGender: (word) => titles[word.toLowerCase().replace(/\.$/u, '')]?.gender,
  nameGender(givenName) {
    const gender = GIVEN_NAMES.get(plain(givenName));
    return gender === 'f' ? 'feminine' : gender === 'm' ? 'masculine' : undefined;
  },
};
