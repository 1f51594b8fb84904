import type { NameLanguage } from '../../annotate/entities/language.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { NAME_TITLES } from './name-titles.ts';
import { bodyEndings } from './descriptions.ts';
import { demonymNouns } from './demonyms.ts';
import { organizationNouns } from './organizations.ts';
import { notRoles, roleNouns } from './role-nouns.ts';

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
  months: words(months),
  addresses: words('mr mrs ms miss mx dame'),
  partyLetters: words('d i l r'),
  postNominals: words('ba bsc cbe dphil esq jd kbe llb llm ma mba mbe md msc obe om phd qc kc rn'),
  streets: words('ave avenue blvd boulevard ln lane rd road st street'),
  determiners: words('the a an this that'),
  pastWords: words('former ex then-'),
  staff: words(
    'boss captain chairman chairwoman coach defender fans forward goalkeeper keeper manager midfielder skipper striker winger',
  ),
  corporate: words(
    'ceo cfo shares board customers shareholders investors headquarters subsidiary fleet revenue profits',
  ),
  bodyKinds: words(
    'agency airline band bank brewer brewery broadcaster charity club company consultancy firm foundation group label magazine manufacturer newspaper nonprofit organisation organization outlet publisher retailer startup supermarket tank tabloid trust union watchdog',
  ),
  officers: words(
    'ceo cfo chair chairman chairperson chairwoman coo cto director executive co-founder founder headteacher principal treasurer trustee',
  ),
  atWork: words('at'),
  ofBodies: words('of'),
  demonyms: demonymNouns,
  isOccupation: (word) => [word, word.replace(/s$/u, '')].some((one) => roleNouns.has(one) && !notRoles.has(one)),
  isCompany: (word) => bodyEndings.has(word),
  isBody: (word) => bodyEndings.has(word) || organizationNouns.has(word),
  credits: words('author authors editor editors reporter reporters writer writers photographer photo'),
};
