import type { NameLanguage } from '../../annotate/entities/language.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { NAME_TITLES } from './name-titles.ts';

/** The words that help to find names in English. */
export const englishNames: NameLanguage = {
  titles: NAME_TITLES,
  givenNames: GIVEN_NAMES,
  credits: new Set('author authors editor editors reporter reporters writer writers photographer photo'.split(' ')),
};
