/** Which descriptions mean the same capacity, and which nouns a body's name can be called by. */
import { wordTable } from '../word-table.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

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

/** Words before a capacity that make it another one. */
export const ranks = words(
  'vice deputy assistant associate under sub co lieutenant first second third foreign finance defense defence interior justice health',
);

/** Of those the ones that only tell of what: "the foreign minister" is "the minister", as "the deputy minister" is not. */
export const portfolios = words('foreign finance defense defence interior justice health');

/** A noun that takes others in. */
export const general = wordTable<ReadonlySet<string>>({
  lawmaker: words('senator representative mp councillor assemblyman assemblywoman legislator congressman delegate'),
  legislator: words('senator representative mp assemblyman assemblywoman lawmaker'),
  politician: words('senator representative mp premier minister mayor governor president candidate lawmaker'),
  leader: words('premier president chancellor chair'),
  officer: words('sergeant detective constable trooper deputy inspector lieutenant captain'),
  official: words('secretary commissioner minister administrator director'),
  executive: words('ceo cfo coo president'),
  minister: words('premier'),
  reporter: words('journalist correspondent'),
  journalist: words('reporter correspondent anchor columnist editor'),
  candidate: words('nominee hopeful contender'),
  nominee: words('candidate'),
  performer: words('actor actress singer musician rapper'),
  star: words('actor actress singer musician rapper player'),
  player: words('striker midfielder goalkeeper quarterback'),
  filmmaker: words('director producer'),
  doctor: words('surgeon physician'),
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
    nouns: words(
      'company firm business corporation manufacturer maker airline retailer startup supplier carrier automaker carmaker chipmaker drugmaker brewer insurer lender publisher operator developer chain fund conglomerate utility',
    ),
    inNames: words(
      'corp corporation co company inc ltd llc plc group holdings holding motors airlines airways lines energy oil steel media entertainment technologies partners brothers sons industries',
    ),
  },
  {
    nouns: words('newspaper paper daily tabloid weekly'),
    inNames: words('times post herald journal tribune news gazette guardian telegraph mail sun star chronicle globe'),
  },
  { nouns: words('broadcaster network station channel'), inNames: words('tv radio television broadcasting news') },
  {
    nouns: words('agency regulator watchdog'),
    inNames: words('agency administration bureau service authority commission'),
  },
  { nouns: words('department ministry force'), inNames: words('department ministry police') },
  { nouns: words('university college school'), inNames: words('university college school institute') },
  { nouns: words('bank lender'), inNames: words('bank') },
  { nouns: words('court tribunal'), inNames: words('court tribunal') },
  { nouns: words('committee panel'), inNames: words('committee commission panel') },
  {
    nouns: words('union'),
    inNames: words(
      'union workers dockworkers autoworkers steelworkers teamsters firefighters nurses teachers pilots drivers miners guild brotherhood association federation alliance',
    ),
  },
  { nouns: words('party'), inNames: words('party') },
  {
    nouns: words('charity foundation organisation organization nonprofit'),
    inNames: words('foundation fund trust society association alliance coalition institute watch'),
  },
  {
    nouns: words('group'),
    inNames: words(
      'group friends society association alliance coalition network league watch federation campaign front movement',
    ),
  },
];

/** Last words of names that are bodies, whatever else the names say. */
export const bodyEndings = words(
  'corp corporation co company inc ltd llc plc holdings airlines airways lines motors technologies partners industries department bureau guild biologics pharmaceuticals',
);

/** Offices that do not stand before names as titles do. */
export const offices = words(
  'administrator auditor ceo cfo chair clerk coo coroner director lawyer manager premier prosecutor registrar secretary spokesperson treasurer trustee',
);

/** Words before a noun that part whom it means from whoever was told of before. */
export const others = words('new other second third fourth different next');

/** Verbs that give somebody's name. */
export const naming = words('call dub identify know name');

/** Verbs that say what somebody comes to be. */
export const becoming = words('become remain');
export const appointing = words('appoint elect name nominate choose select hire');
export const marrying = words('marry wed');
