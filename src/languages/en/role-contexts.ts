/** Words around a role: verbs that give, take and tell it, what it belongs to, and what is no part of the title. */
import type { RoleVerb, WholeKind } from '../../extract/roles/words.ts';
import type { RoleStatus } from '../../ontology.ts';
import { wordSet, wordTable } from '../word-table.ts';

const verbsBy: Readonly<Record<RoleVerb, string>> = {
  become: 'become remain stay',
  serve:
    'serve work act start begin continue return join double moonlight train practise practice qualify debut perform',
  appoint: `appoint name elect re-elect reelect choose pick select promote install ordain consecrate crown hire recruit
    sign tap swear induct anoint make unveil confirm reappoint`,
  nominate: 'nominate propose shortlist',
  seek: 'run stand campaign bid vie compete',
  leave: 'resign quit retire leave step depart abdicate',
  remove: 'fire sack oust dismiss remove suspend depose replace-by unseat',
  replace: 'replace succeed follow',
};

/** By lemma. */
export const roleVerbs: ReadonlyMap<string, RoleVerb> = new Map(
  (Object.entries(verbsBy) as [RoleVerb, string][]).flatMap(([kind, list]) =>
    list.split(/\s+/u).map((lemma): [string, RoleVerb] => [lemma, kind]),
  ),
);

/** Verbs for heading a body, and the title of whoever does, by lemma. */
export const headingVerbs = wordTable<string>({
  captain: 'captain',
  chair: 'chair',
  coach: 'coach',
  head: 'head',
  lead: 'leader',
  manage: 'manager',
});

/** What bounds a tenure, and the status that is left of it. */
export const tenures: ReadonlyMap<string, RoleStatus> = new Map([
  ['until', 'former'],
  ['till', 'former'],
  ['from', 'former'],
  ['between', 'former'],
  ['since', 'current'],
]);

/** Words before a role that say how well, how long or the how manieth, and are no part of the title. */
export const praise: ReadonlySet<string> = wordSet(`
  able acclaimed accomplished aged alleged ambitious beloved best better big brilliant celebrated charismatic
  controversial current currently dear dedicated disgraced dynamic eldest elderly embattled eminent entire esteemed
  estranged experienced famed familiar famous favorite favourite fellow fiery first-ever first-time flamboyant future
  gifted good great greatest influential known last late leading legendary local long-serving long-standing long-term
  long-time longest-serving longstanding longtime main new newly next noted notorious now old original older only outspoken own
  newly-appointed newly-elected popular potential powerful present previous prominent promising prospective recent
  renowned reported respected rich ruthless same second-term self-described self-proclaimed self-styled serious sitting
  skilled sole so-called still talented tough true unpopular up-and-coming veteran well-known would-be wealthy young
  younger youngest incumbent outgoing`);

/** Words that make a title another one: an assistant coach is no coach. */
export const ranks: ReadonlySet<string> = wordSet(`
  assistant associate co deputy elect joint junior second sub under vice`);

/** What a minister, a secretary or a chancellor is that of. */
export const portfolios: ReadonlySet<string> = wordSet(`
  agriculture aviation commerce communications culture defence defense duchy economy education employment energy
  environment equality exchequer finance fisheries foreign affairs health home homeland industry information
  infrastructure innovation integration interior justice labor labour lancaster migration opposition science security
  sport sports staff state tourism trade transport transportation treasury veterans war welfare women works youth
  general rolls house commons lords`);

export const portfolioTitles: ReadonlySet<string> = wordSet(`
  chancellor chief leader lord master minister secretary speaker undersecretary`);

/** Roles that belong to a country, a town or its team. */
export const ofCountries: ReadonlySet<string> = wordSet(`
  ambassador archbishop attorney-general bishop captain chancellor chief coach commissioner consul dictator emperor
  empress envoy general goalkeeper governor head interpreter-general judge-general keeper king leader manager mayor
  minister monarch negotiator official ombudsman pm premier president prime-minister prosecutor queen representative
  congressman congresswoman gov rep representative ruler secretary sen senator sheriff speaker spokesman spokesperson spokeswoman striker sultan treasurer midfielder
  defender winger forward mission mp police-chief administrator strongman tsar emir delegate`);

const wholesBy: Readonly<Record<Exclude<WholeKind, 'work'>, ReadonlySet<string>>> = {
  assembly: wordSet('chair chairman chairperson chairwoman member speaker vice-chair vice-chairman'),
  company: wordSet('ceo cfo chair chairman vice-chairman coo cto executive'),
  team: wordSet(
    'boss captain coach chairman vice-chairman vice-chairwoman defender forward goalie goalkeeper goaltender keeper manager midfielder quarterback skipper striker winger',
  ),
  body: wordSet('chairman'),
};

/** Offices of a state or town, which no organisation has. */
export const civicTitles: ReadonlySet<string> = wordSet(`
  gov rep representative sen ambassador chancellor congressman congresswoman emperor envoy governor king lawmaker mayor minister premier queen
  senator sheriff`);

/** What a title can belong to where the words leave it out, by lemma. */
export const wholeKinds: ReadonlyMap<string, readonly WholeKind[]> = new Map(
  [...new Set(Object.values(wholesBy).flatMap((titles) => [...titles]))].map(
    (title): [string, readonly WholeKind[]] => [
      title,
      (['assembly', 'company', 'team', 'body'] as const).filter((kind) => wholesBy[kind].has(title)),
    ],
  ),
);

/** The last word of a name, or a common noun, that tells what kind of body it is. */
export const bodyNouns: Readonly<Record<Exclude<WholeKind, 'work'>, ReadonlySet<string>>> = {
  assembly: wordSet(`assembly board cabinet caucus chamber commission committee council legislature panel parliament
    selectboard senate subcommittee taskforce`),
  company: wordSet(`bank brewery company corporation distillery firm group maker manufacturer startup`),
  team: wordSet('club side squad team'),
  body: wordSet(`academy agency airline army association authority brewery cathedral chapel charity choir cooperative diocese
    gallery kitchen library mosque parish pantry prison ranch shelter station studio temple zoo church clinic coalition college congregation
    department federation foundation hospital institute institution league magazine ministry museum newspaper office
    orchestra organisation organization outlet party school service society theater theatre trust union university`),
};

/** Titles that a definite article or an apposition makes those of the body that is spoken of: "the director, Ada Quill". */
export const titlesOfBodies: ReadonlySet<string> = wordSet(`
  administrator coordinator curator dean director editor founder headmaster headmistress librarian manager owner
  publisher rector spokesman spokesperson spokeswoman superintendent treasurer trustee`);

/** Endings of names of bodies that are no company. */
export const publicBodies: ReadonlySet<string> = wordSet(`
  agency army authority bureau church college court crown cup department fbi federation force government guard
  hospital house institute league ministry museum nations navy nato office parliament party police school service
  society supreme times union university un eu news`);

/** By which something stands out, which is no capacity. */
export const superlatives: ReadonlySet<string> = wordSet(
  'best better biggest first-ever greatest only sole top worst youngest oldest',
);

/** Roles only with a word that tells of what: a food critic, but not a critic of the war. */
export const incompleteRoles: ReadonlySet<string> = wordSet('critic heir hunter killer star');

/** Roles only with a word that tells of what, or what it is of: a board member, a member of the board. */
export const partialRoles: ReadonlySet<string> = wordSet(
  'associate democrat detainee fellow hijacker inmate master mastermind member opponent partner passenger republican',
);

/** By what somebody knows: an expert on Japan is not Japan's. */
export const rolesByField: ReadonlySet<string> = wordSet(`
  analyst critic expert historian instructor lecturer linguist professor reader scholar scientist specialist student
  teacher`);

export const pastPhrases: readonly string[] = ['at the time', 'back then', 'in those days'];

export const workNouns: ReadonlySet<string> = wordSet(`
  album biopic book comedy documentary drama film memoir movie musical novel opera play series show sitcom
  song soundtrack thriller western`);

/** Roles that one person has for another. */
export const personalRoles: ReadonlySet<string> = wordSet(`
  adviser advisor agent aide ally assistant attorney barrister biographer bodyguard butler campaigner chauffeur
  coach colleague confidant counsel counselor deputy doctor driver editor financier guardian interpreter lawyer lieutenant
  manager mentor midwife nanny nurse physician publicist publisher secretary solicitor spokesman spokesperson
  spokeswoman staff stylist surgeon teacher teammate therapist tailor trainer translator tutor colleague counterpart
  chief chief-of-staff representative psychiatrist consultant strategist valet`);

/** Who held a role before or after somebody. */
export const neighbours = wordTable<RoleStatus>({ predecessor: 'former', successor: 'current' });

export const deathVerbs: ReadonlySet<string> = wordSet('die');
/** Past forms of the verbs above that don't end in -ed. */
export const pastForms: ReadonlySet<string> = wordSet('began did left quit stood ran swore went');
export const pastCopulas: ReadonlySet<string> = wordSet('was were');
