/** Nouns for capacities in which a person acts, titles before names, and the words that tell a role's status. */
import type { RoleStatus } from '../../ontology.ts';

/** The last word of a role, as a lemma in lower case. */
export const roleNouns: ReadonlySet<string> = new Set(
  `academic accountant activist actor actress administrator admiral adviser advisor advocate agent aide ambassador
  analyst anchor anchorman anchorwoman anthropologist archbishop architect archivist artist assemblyman assemblymember
  assemblywoman assistant astronaut athlete attorney auditor author ayatollah bailiff baker banker barber baron
  barrister bassist bishop blogger boss boxer broadcaster broker builder bureaucrat butcher cabbie cameraman
  campaigner candidate captain cardinal caretaker carpenter cashier ceo cfo chair chairman chairperson chairwoman
  champion chancellor chaplain chef chemist chief chieftain choreographer cinematographer clergyman cleric clerk coach
  co-author co-chair co-director co-founder co-owner co-producer co-star collector colonel columnist comedian
  commander commandant commentator commissar commissioner composer comptroller conductor congressman congresswoman
  constable consul consultant contractor convener cook coordinator coroner corporal correspondent councillor
  councilman councilmember councilor councilwoman counsel counsellor counselor courier creator critic curator czar
  dancer dean defender delegate dentist deputy designer detective developer diplomat director dispatcher diver doctor
  doorman doyen drafter driver drummer duchess duke economist editor educator elder electrician emir emperor employee
  engineer entrepreneur envoy epidemiologist executive expert explorer farmer filmmaker financier firefighter fireman
  fisherman foreman founder gaffer geologist general geneticist goalie goalkeeper governor grocer guard guitarist head
  headmaster headmistress heir historian host imam inspector instructor interpreter inventor investigator investor
  janitor journalist judge jurist justice keeper king kingpin lab lawmaker lawyer leader lecturer legislator liaison
  librarian lieutenant linguist lobbyist magistrate magnate major manager marshal mathematician mayor mechanic
  mediator member meteorologist midfielder midwife minister miner missionary mogul monarch monk moderator musician
  narrator negotiator neurologist neuroscientist neurosurgeon novelist nun nurse officer official ombudsman operator
  organiser organizer owner painter pastor patriarch pediatrician performer pharmacist philanthropist philosopher
  photographer photojournalist physician physicist pianist pilot pitcher planner player playwright plumber poet
  policeman policewoman politician pollster pope porter postmaster premier presenter president prime-minister prince
  princess principal producer professor programmer promoter prosecutor provost psychiatrist psychologist publicist
  publisher queen quarterback rabbi ranger rapper rector regulator representative reporter rescuer researcher
  restaurateur retailer ringleader runner sailor salesman saxophonist scholar scientist screenwriter sculptor
  secretary secretary-general senator sergeant sheikh sheriff singer skipper sociologist soldier solicitor
  songwriter speaker specialist spokesman spokesperson spokeswoman star statesman statistician steward strategist
  striker student sultan superintendent supervisor surgeon surveyor teacher technician technologist theologian
  trader trainee trainer translator treasurer trooper trustee tsar tutor tycoon undersecretary usher vet veterinarian
  vicar vice-chair vice-chairman vice-president violinist virologist vocalist volunteer waiter waitress warden
  welder winemaker worker writer writer-director zoologist`.split(/\s+/u),
);

/**
 * Titles that stand before a name. `role: true` where the title is a capacity of its own ("Gov. Merriam");
 * the others only belong to the name ("Mr. Pike"). `gender` where the title tells it.
 */
export interface Title {
  readonly role: boolean;
  readonly gender?: 'feminine' | 'masculine';
}

const polite = (gender?: Title['gender']): Title => (gender ? { role: false, gender } : { role: false });
const office: Title = { role: true };

/** By the title in lower case, its full stop left out. */
export const titles: Readonly<Record<string, Title>> = {
  mr: polite('masculine'),
  mister: polite('masculine'),
  mrs: polite('feminine'),
  ms: polite('feminine'),
  miss: polite('feminine'),
  madam: polite('feminine'),
  madame: polite('feminine'),
  sir: polite('masculine'),
  dame: polite('feminine'),
  lord: polite('masculine'),
  lady: polite('feminine'),
  dr: polite(),
  st: polite(),
  saint: polite(),
  herr: polite('masculine'),
  frau: polite('feminine'),
  monsieur: polite('masculine'),
  señor: polite('masculine'),
  señora: polite('feminine'),
  don: polite('masculine'),
  adm: office,
  admiral: office,
  amb: office,
  ambassador: office,
  archbishop: office,
  attorney: office,
  bishop: office,
  brig: office,
  capt: office,
  captain: office,
  cardinal: office,
  chancellor: office,
  chief: office,
  cmdr: office,
  col: office,
  colonel: office,
  commander: office,
  commissioner: office,
  cpl: office,
  constable: office,
  councilman: office,
  councilwoman: office,
  councillor: office,
  cllr: office,
  congressman: office,
  congresswoman: office,
  corporal: office,
  deputy: office,
  det: office,
  detective: office,
  father: office,
  gen: office,
  general: office,
  gov: office,
  governor: office,
  imam: office,
  insp: office,
  inspector: office,
  judge: office,
  justice: office,
  king: { role: true, gender: 'masculine' },
  lt: office,
  lieutenant: office,
  maj: office,
  major: office,
  marshal: office,
  mayor: office,
  minister: office,
  officer: office,
  pastor: office,
  pfc: office,
  pope: { role: true, gender: 'masculine' },
  premier: office,
  pres: office,
  president: office,
  prince: { role: true, gender: 'masculine' },
  princess: { role: true, gender: 'feminine' },
  prof: office,
  professor: office,
  pvt: office,
  queen: { role: true, gender: 'feminine' },
  rabbi: office,
  rep: office,
  representative: office,
  rev: office,
  reverend: office,
  secretary: office,
  sen: office,
  senator: office,
  sgt: office,
  sergeant: office,
  sheikh: office,
  sheriff: office,
  sister: { role: true, gender: 'feminine' },
  speaker: office,
  supt: office,
  treasurer: office,
  trooper: office,
};

/** Words before a role that tell its status. */
export const statusWords: Readonly<Record<string, RoleStatus>> = {
  acting: 'acting',
  'co-acting': 'acting',
  designate: 'elect',
  elect: 'elect',
  ex: 'former',
  'ex-': 'former',
  erstwhile: 'former',
  former: 'former',
  incoming: 'elect',
  interim: 'acting',
  late: 'former',
  nominee: 'candidate',
  onetime: 'former',
  'one-time': 'former',
  outgoing: 'current',
  provisional: 'acting',
  retired: 'former',
  sometime: 'former',
  then: 'former',
  'then-': 'former',
};

/** What follows a role noun and makes it one that is sought: "mayoral candidate", "the nominee for". */
export const candidacyNouns: ReadonlySet<string> = new Set(['candidate', 'contender', 'hopeful', 'nominee']);

/** Nouns for people that are no role, whoever they describe. */
export const notRoles: ReadonlySet<string> = new Set(
  `adult baby boy bystander casualty child daughter defendant girl guy individual kid killer lady man native neighbor
  neighbour patient people person resident shooter stranger survivor suspect teen teenager toddler tourist victim
  visitor witness woman youth`.split(/\s+/u),
);
