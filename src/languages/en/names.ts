import type { NameLanguage } from '../../annotate/entities/language.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { NAME_TITLES } from './name-titles.ts';

const days = 'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday';
const months = 'january february march april may june july august september october november december';
const letters = 'kc qc mp phd md jr sr esq';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The words that help to find names in English. */
export const englishNames: NameLanguage = {
  titles: NAME_TITLES,
  givenNames: GIVEN_NAMES,
  givenWords: words('art bill chase drew grace grant guy hope joy per will'),
  neverSurnames: words(`${days} ${months} ${letters} i`),
  credits: words('author authors editor editors reporter reporters writer writers photographer photo'),
};
