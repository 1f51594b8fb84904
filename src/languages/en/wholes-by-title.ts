/** Which kind of body or place a title is of: a headteacher of a school, a bishop of a diocese. */
import type { WholeOfTitle } from '../../extract/roles/words.ts';

const wholes: readonly (readonly [titles: string, nouns: string])[] = [
  ['principal headteacher headmaster headmistress', 'school academy college gymnasium lycee'],
  ['conductor concertmaster violinist cellist', 'orchestra philharmonic symphony sinfonia ensemble'],
  ['bishop archbishop', 'diocese archdiocese'],
  ['vicar rector pastor imam rabbi', 'church parish mosque synagogue cathedral'],
  ['judge prosecutor', 'court tribunal'],
  ['professor lecturer vice-chancellor provost dean', 'university college'],
  ['curator', 'museum gallery'],
  ['editor', 'newspaper paper magazine weekly courier gazette herald times tribune'],
  ['surgeon nurse midwife', 'hospital clinic infirmary'],
  [
    'captain skipper bosun purser first-officer second-officer',
    'ferry ship vessel boat trawler liner tanker freighter yacht tugboat airline airways',
  ],
  ['permanent-secretary', 'ministry department'],
  ['police-chief police-commissioner', 'police'],
  ['fire-chief', 'department brigade'],
  ['council-leader council-chairman council-chairwoman', 'council'],
  ['county-sheriff sheriff county-commissioner county-clerk', 'county'],
  ['president secretary', 'union association federation society club university college institute'],
];

const places: readonly (readonly [titles: string, nouns: string])[] = [
  ['mayor town-clerk town-manager city-manager', 'town city village borough'],
  ['governor', 'state province'],
];

const entriesOf = (table: typeof wholes, isPlace: boolean): [string, WholeOfTitle][] =>
  table.flatMap(([titles, nouns]) =>
    titles.split(' ').map((title): [string, WholeOfTitle] => [title, { nouns: new Set(nouns.split(' ')), isPlace }]),
  );

/** By the title, its last two words joined by a hyphen: words of the name, or before it, of what it is of. */
export const wholesByTitle: ReadonlyMap<string, WholeOfTitle> = new Map([
  ...entriesOf(wholes, false),
  ...entriesOf(places, true),
]);

/** Offices of the town that a story is sent from. */
export const townTitles: ReadonlySet<string> = new Set(
  'mayor town-clerk town-manager city-manager police-chief fire-chief'.split(' '),
);

/** Offices of the country that an article is about. */
export const countryTitles: ReadonlySet<string> = new Set(
  'president premier prime-minister foreign-minister interior-minister finance-minister defence-minister defense-minister king queen'.split(
    ' ',
  ),
);
