/** Which descriptions mean the same capacity, and which nouns a body's name can be called by. */
import { wordSet, wordTable } from '../word-table.ts';

/** Capacities of more than one word, by their last words; the first is the key of all. */
export const capacities: readonly (readonly string[])[] = [
  ['ceo', 'chief executive', 'chief executive officer'],
  ['cfo', 'chief financial officer', 'finance chief', 'finance director'],
  ['coo', 'chief operating officer'],
  ['premier', 'prime minister'],
  ['attorney-general', 'attorney general'],
  ['secretary-general', 'secretary general'],
  ['surgeon-general', 'surgeon general'],
  ['lawyer', 'attorney', 'barrister', 'counsel', 'solicitor', 'defense attorney', 'defence lawyer'],
  ['mp', 'member of parliament'],
  ['spokesperson', 'spokesman', 'spokeswoman'],
  ['chair', 'chairman', 'chairwoman', 'chairperson'],
  ['councillor', 'councilor', 'councilman', 'councilwoman', 'councilmember'],
  ['representative', 'congressman', 'congresswoman'],
  ['adviser', 'advisor'],
  ['prosecutor', 'district attorney'],
];

/** Words that only tell of what a capacity is: "the foreign minister" is "the minister", as "the deputy minister" is not. */
export const portfolios = wordSet('foreign finance defense defence interior justice health');

/** Words before a capacity that make it another one. */
export const ranks: ReadonlySet<string> = new Set([
  ...wordSet('vice deputy assistant associate under sub co lieutenant first second third'),
  ...portfolios,
]);

/** A noun that takes others in. */
export const general = wordTable<ReadonlySet<string>>({
  lawmaker: wordSet('senator representative mp councillor assemblyman assemblywoman legislator congressman delegate'),
  legislator: wordSet('senator representative mp assemblyman assemblywoman lawmaker'),
  politician: wordSet('senator representative mp premier minister mayor governor president candidate lawmaker'),
  leader: wordSet('premier president chancellor chair'),
  officer: wordSet('sergeant detective constable trooper deputy inspector lieutenant captain'),
  official: wordSet('secretary commissioner minister administrator director'),
  executive: wordSet('ceo cfo coo president'),
  minister: wordSet('premier'),
  reporter: wordSet('journalist correspondent'),
  journalist: wordSet('reporter correspondent anchor columnist editor'),
  candidate: wordSet('nominee hopeful contender'),
  nominee: wordSet('candidate'),
  performer: wordSet('actor actress singer musician rapper'),
  star: wordSet('actor actress singer musician rapper player'),
  player: wordSet('striker midfielder goalkeeper quarterback'),
  filmmaker: wordSet('director producer'),
  doctor: wordSet('surgeon physician'),
});

/** Titles before names that are cut short. */
export const shortTitles = wordTable<string>({
  amb: 'ambassador',
  atty: 'attorney',
  capt: 'captain',
  cllr: 'councillor',
  cmdr: 'commander',
  col: 'colonel',
  cpl: 'corporal',
  det: 'detective',
  dr: 'doctor',
  gen: 'general',
  gov: 'governor',
  insp: 'inspector',
  kc: 'lawyer',
  lt: 'lieutenant',
  maj: 'major',
  pres: 'president',
  prof: 'professor',
  qc: 'lawyer',
  rep: 'representative',
  rev: 'reverend',
  sen: 'senator',
  sgt: 'sergeant',
  supt: 'superintendent',
});

/** Nouns for a body of one kind, and the words in a name that show the kind. */
interface BodyKind {
  readonly nouns: ReadonlySet<string>;
  readonly inNames: ReadonlySet<string>;
}

export const bodyKinds: readonly BodyKind[] = [
  {
    nouns: wordSet(
      'company firm business corporation manufacturer maker airline retailer startup supplier carrier automaker carmaker chipmaker drugmaker brewer insurer lender publisher operator developer chain fund conglomerate utility',
    ),
    inNames: wordSet(
      'corp corporation co company inc ltd llc plc group holdings holding motors airlines airways lines energy oil steel media entertainment technologies partners brothers sons industries',
    ),
  },
  {
    nouns: wordSet('newspaper paper daily tabloid weekly'),
    inNames: wordSet('times post herald journal tribune news gazette guardian telegraph mail sun star chronicle globe'),
  },
  { nouns: wordSet('broadcaster network station channel'), inNames: wordSet('tv radio television broadcasting news') },
  {
    nouns: wordSet('agency regulator watchdog'),
    inNames: wordSet('agency administration bureau service authority commission'),
  },
  { nouns: wordSet('department ministry force'), inNames: wordSet('department ministry police') },
  { nouns: wordSet('university college school'), inNames: wordSet('university college school institute') },
  { nouns: wordSet('bank lender'), inNames: wordSet('bank') },
  { nouns: wordSet('court tribunal'), inNames: wordSet('court tribunal') },
  { nouns: wordSet('committee panel'), inNames: wordSet('committee commission panel') },
  {
    nouns: wordSet('union'),
    inNames: wordSet(
      'union workers dockworkers autoworkers steelworkers teamsters firefighters nurses teachers pilots drivers miners guild brotherhood association federation alliance',
    ),
  },
  { nouns: wordSet('party'), inNames: wordSet('party') },
  {
    nouns: wordSet('charity foundation organisation organization nonprofit'),
    inNames: wordSet('foundation fund trust society association alliance coalition institute watch'),
  },
  {
    nouns: wordSet('group'),
    inNames: wordSet(
      'group friends society association alliance coalition network league watch federation campaign front movement',
    ),
  },
];

/** Last words of names that are bodies, whatever else the names say. */
export const bodyEndings = wordSet(
  'corp corporation co company inc ltd llc plc holdings airlines airways lines motors technologies partners industries department bureau guild biologics pharmaceuticals',
);

/** Words of names for what happened or when: "the Battle of Hexley", "the Meiji Era". */
export const happenings = wordSet(
  'war battle siege uprising revolution massacre genocide holocaust era olympics crusade intifada renaissance',
);

/** First words of names of places. */
export const landmarks = wordSet('mount mt. mt lake cape fort camp');

/** Offices that do not stand before names as titles do. */
export const offices = wordSet(
  'administrator auditor ceo cfo chair clerk coo coroner director lawyer manager premier prosecutor registrar secretary spokesperson treasurer trustee',
);

/** Words before a noun that part whom it means from whoever was told of before. */
export const others = wordSet('new other second third fourth different next');

/** Verbs that give somebody's name. */
export const naming = wordSet('call dub identify know name');

/** Verbs that say what somebody comes to be. */
export const becoming = wordSet('become remain');
export const appointing = wordSet('appoint elect name nominate choose select hire');
export const marrying = wordSet('marry wed');
