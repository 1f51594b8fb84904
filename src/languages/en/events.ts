/** Nouns and verbs that name happenings, and verbs that name none. */
import type { EventKind } from '../../ontology.ts';
import { wordTable } from '../word-table.ts';

/** Nouns by the kind of happening that they name, as lemmas. */
const nounsByKind: Readonly<Partial<Record<EventKind, string>>> = {
  violence: `abuse ambush arson-attack assassination assault atrocity attack bashing beating beheading bloodshed bombardment
    bombing brawl carnage crackdown drive-by fighting firefight genocide gunfight gunfire harassment hijacking homicide
    hostage-taking killing lynching manslaughter massacre molestation mugging murder murder-suicide onslaught raid rampage rape
    riot scuffle shelling shooting shootout shot slaughter slaying stabbing strike airstrike terrorism torture violence
    wounding`,
  death: 'beheading burial death demise drowning fatality suicide',
  accident: `accident blackout breakdown capsizing collapse collision crash derailment explosion blast failure fall foul
    grounding impact incident landing leak leakage malfunction mishap outage pileup poisoning rupture spill spillage
    tragedy wreck`,
  disaster: `aftershock avalanche blaze blizzard catastrophe cyclone disaster downpour drought earthquake eruption famine
    fire flood flooding hailstorm heatwave hurricane landslide mudslide outbreak pandemic quake storm tornado tsunami
    typhoon wildfire`,
  crime: `abduction arson blackmail break-in burglary carjacking conspiracy crime cyberattack embezzlement espionage
    extortion forgery fraud hack hacking heist intrusion irregularity kidnapping larceny looting misconduct offence offense
    perjury robbery sabotage scam shoplifting smuggling spying swindle theft trafficking trespass vandalism`,
  justice: `accusation acquittal adjournment allegation appeal application arraignment arrest bail charge clemency complaint
    confession conviction crackdown custody deportation detention deposition dismissal execution extradition fine
    guilty-plea hearing imprisonment indictment injunction inquest inquiry interrogation investigation judgment judgement
    lawsuit litigation manhunt mistrial pardon parole penalty plea probe probation proceeding prosecution punishment
    reprieve retrial revocation ruling seizure sentence sentencing settlement subpoena suit summons sweep testimony trial
    verdict walkout`,
  politics: `amendment annexation appointment approval ballot ban boycott breakthrough bid by-election campaign censure
    ceasefire cease-fire coup cut crisis decision declaration decree devolution dissolution election enactment
    endorsement expansion expulsion handover impeachment inauguration intervention motion move negotiation nomination
    no-confidence order ouster overhaul overthrow petition plot poll process ratification reelection re-election referendum
    reform repeal reprisal resignation reshuffle restoration reunification sanction secession shutdown suspension
    swearing-in takeover transition treaty truce vote withdrawal`,
  business: `acquisition auction award bailout bankruptcy bid boost buyout closure contract cut cutback deal debut default
    devaluation donation downgrade downturn financing flotation forecast fundraiser investment launch layoff listing
    liquidation merger offer offering opening payment payout privatization privatisation purchase recall refund
    reopening restructuring sale sell-off shutdown slowdown slump split stoppage strike takeover tilt transaction transfer`,
  communication: `address admission announcement apology assurance attempt briefing broadcast call claim comment
    communication conversation criticism debate demand denial dialogue disclosure discussion exchange interview invitation
    lecture leak message negotiation notice notification pledge posting praise presentation press-conference proclamation
    proposal promise protest question questioning remark reply report reprimand request response revelation rumor rumour
    sermon speech statement talk talks testimony threat tip-off tipoff tweet warning`,
  movement: `advance arrival ascent assault-landing boarding climb comeback crossing delivery departure deployment descent
    dive emigration entry escape evacuation excursion exile exit exodus expedition flight influx invasion journey jump
    landing migration mission passage pullout pursuit relocation rescue retreat return rollout shipment stopover
    stampede tour transfer travel trek trip visit voyage walk withdrawal`,
  meeting: `banquet celebration ceremony commemoration concert conference congress convention dinner event exhibition expo
    fair festival forum funeral gala gathering get-together inauguration lunch luncheon mass meeting memorial parade party
    performance picnic premiere procession rally reception rehearsal reunion roadshow screening seminar service session
    show summit symposium talk vigil wake wedding workshop`,
  conflict: `battle blockade bombardment campaign clash combat conflict confrontation counteroffensive crossfire
    demonstration dispute feud fight hostilities incursion insurgency insurrection march mutiny occupation offensive
    operation protest quarrel rebellion revolt revolution row siege sit-in skirmish standoff stand-off surrender surge
    unrest uprising war warfare`,
  sport: `bout celebration championship comeback contest cup defeat draw equalizer equaliser final fixture game goal knockout
    loss marathon match meet overtime penalty play-off playoff qualifier race relegation save score season semifinal
    semi-final shutout shoot-out signing substitution tackle tie tournament touchdown triumph upset victory win`,
  health: `abortion admission amputation breathing checkup childbirth cure diagnosis dose epidemic examination
    hospitalization illness infection injection injury inoculation miscarriage operation outbreak overdose pregnancy
    procedure quarantine recovery relapse scan seizure stroke surgery test therapy transfusion transplant treatment
    vaccination`,
  publication: 'publication printing release screening unveiling',
  life: `adoption anniversary baptism birth birthday breakup break-up christening divorce engagement graduation honeymoon
    internship marriage rehab retirement separation`,
  other: `abandonment action activity adventure adoption alteration approach arrangement assessment attendance audit boost
    breach change cleanup closing completion construction contact contribution creation decline decrease delay
    demolition destruction development discovery dismantling disappearance disruption distribution drop effort emergence
    encounter end eviction exchange experiment exposure extension failure feat find finding growth gain hunt increase
    initiative inspection installation introduction involvement inquiry loss maintenance makeover participation patrol
    preparation production project reaction rebuilding reconstruction recovery reduction refusal removal renewal
    renovation repair replacement resumption review rise rollback screening search setback shift shock start study
    survey switch test turn upgrade use work`,
};

/** Verbs by the kind of happening that they name, as lemmas. */
const verbsByKind: Readonly<Partial<Record<EventKind, string>>> = {
  violence: `abuse ambush assassinate assault attack batter beat behead bite bludgeon bomb bombard brutalize choke gun hit
    injure kick kill knife lynch massacre maim molest mug murder punch raid rape shell shoot slap slaughter slay smash stab
    strangle strike target torture wound`,
  death: 'die drown perish succumb suffocate',
  accident: `blow capsize collapse collide crash derail detonate explode fall leak malfunction overturn plunge rupture
    sink slip spill topple trip wreck`,
  disaster: 'burn devastate engulf erupt flood ignite ravage scorch sweep',
  crime: `abduct blackmail breach bribe burgle commit conspire cheat counterfeit defraud embezzle falsify forge hack hijack
    kidnap launder loot plot poach rob sabotage smuggle steal swindle traffic vandalize`,
  justice: `accuse acquit allege appeal apprehend arraign arrest catch charge clear condemn confess convict deport detain
    exonerate execute extradite fine handcuff imprison incarcerate indict interrogate investigate jail overrule pardon
    parole plead probe prosecute punish question quiz raid release rule search seize sentence subpoena sue summon surrender
    suspect testify try`,
  politics: `abolish adjourn adopt annex appoint approve authorize ban block boycott campaign censure defeat depose
    disband dismiss dissolve elect enact endorse expel impeach impose inaugurate intervene lobby nationalize negotiate
    nominate order oust outlaw overhaul overthrow overturn pass privatize ratify reelect reform reinstate reject repeal
    replace resign revoke rule sanction sack suspend swear table topple uphold veto vote`,
  business: `acquire auction award bid borrow buy cancel close cut deal default devalue donate downgrade earn employ expand
    finance fire fund hire import export invest launch lease lend merge offer open outsource owe pay produce purchase
    raise recall recruit refund reopen rent restructure sell ship shut sign slash spend trade`,
  communication: `announce apologize apologise appeal blast blame brief broadcast call chant circulate commend condemn
    congratulate criticize criticise debate declare defend demand denounce discuss dispute divulge email endorse greet hail
    inform interview invite leak lecture meet mock notify order pledge post praise present promise propose protest
    publicize rebuke reply report request reveal shout slam text thank threaten tweet unveil urge vow warn welcome write`,
  movement: `abandon accompany approach arrive board bring carry chase climb come cross dash depart deploy descend dive drift
    drive drop embark emigrate enter escape escort evacuate fall ferry flee fly follow go head immigrate invade jog jump
    land leave lift march migrate move pull push race reach return ride run rush sail send skid step swim take travel trek
    turn visit walk wander withdraw`,
  meeting: `assemble attend celebrate commemorate convene gather greet hold host meet mourn perform rally reunite sing
    speak visit`,
  conflict:
    'battle blockade clash confront demonstrate exchange fight fire invade march mobilize protest rebel resist revolt strike',
  sport:
    'beat compete concede defeat draw equalize lose play qualify relegate save score substitute tackle transfer win',
  health: `bandage collapse cure diagnose examine faint heal hospitalise hospitalize infect inject operate overdose recover
    rescue resuscitate revive sedate test treat vaccinate vomit`,
  publication: 'air issue print publish release screen',
  life: 'adopt bear bury divorce engage graduate marry name retire wed',
  other: `accept achieve add alter apply assign attempt begin break build change check choose clean collect complete confiscate
    connect construct create damage deliver demolish destroy develop disappear discover dismantle dump end erect establish
    evict examine extend extinguish film finish fix form give halt help hide hire identify increase inspect install
    introduce kiss lead lose make obtain organize photograph pick place postpone prepare provide pull put raise receive
    reduce remove repair rescue respond resume retrieve save scrap search secure seek select separate set settle shift
    show spot stage start stop strip submit support switch teach tear throw transform trigger unload use withhold`,
};

function byLemma(kinds: Readonly<Partial<Record<EventKind, string>>>): ReadonlyMap<string, EventKind> {
  const map = new Map<string, EventKind>();
  for (const [kind, list] of Object.entries(kinds)) {
    for (const lemma of list.trim().split(/\s+/u)) if (!map.has(lemma)) map.set(lemma, kind as EventKind);
  }
  return map;
}

export const eventNouns: ReadonlyMap<string, EventKind> = byLemma(nounsByKind);
export const eventVerbs: ReadonlyMap<string, EventKind> = byLemma(verbsByKind);

/** Verbs of states, perception, thought, possession and habit: they name no happening. */
export const statives: ReadonlySet<string> = new Set(
  `abound accord acknowledge act add address admire admit adore affect afford agonize ail aim allege allow amount annoy answer
  anticipate appear appreciate argue ask aspire assert associate assume attach attribute avoid await base be bear become
  behave believe belong boast bother care cause characterize cite claim classify coincide come comment compare comprise concern
  conclude confirm confuse consider consist constitute contain contend continue correspond cost count couple date deal
  decide deem define deny depend derive describe deserve design desire deter determine detest differ disagree dislike
  disregard divide do doubt dream dub employ enable encourage endure enjoy enhance ensure entail entitle envision envy equal
  estimate exceed exist expect explain express face facilitate fail favor favour fear feature feel figure find fit fluctuate
  focus follow force forecast foresee forget form function gain get guarantee guess happen hate have hear help hesitate hide hold
  hope ignore imagine imply incline include indicate influence inhabit inspire insist intend interpret involve judge keep
  know label lack last lead learn let liken lie like link listen live loathe locate long look love maintain make manage
  matter mean measure mention mind miss motivate must name need note notice object observe occupy occur oppose outnumber
  outweigh owe own perceive permit pertain please possess predict prefer presume prevail prevent proceed project promote
  pronounce prove provide qualify quote range rank rate read realise realize recall reckon recognise recognize reflect refer
  regard regret relate rely remain remark remember remind represent require resemble rest reveal see seek seem sense serve
  share shape show sit smell sound span speak specialize spend stand stare state stay stem stop suffer suffice suggest suit
  support suppose surround survive suspect sustain talk taste tell tend think title total translate treat trust try
  understand undermine underscore use value view vary wait want warn watch wear weigh wish witness wonder work worry`.split(
    /\s+/u,
  ),
);

/** Documents, bodies, bounds of time, aims and figures, which stand where names of happenings do. */
export const thingNouns: ReadonlySet<string> = new Set(
  `activity address agenda aim article backlog beginning budget cause coverage custody end effort forecast goal impact
  investment law method objective output party policy process profession publication quantity race report role season
  service start statement study system term terrorism theory trend violence work`.split(/\s+/u),
);

/** Verbs that only carry the noun that names the event: "gave an interview". */
export const lightVerbs: ReadonlySet<string> = new Set(
  `begin bring call carry catch cast commit conclude conduct continue deliver do end enter experience express extend field file fire
  get give go grant have hand hold host impose issue keep launch lodge make mount open organize perform place pay put
  receive resume run see serve set stage start suffer sustain take undergo undertake wage win`.split(/\s+/u),
);

/** Verbs that tell how far, how willingly or by whose doing the happening after them comes about: "began to shout". */
export const controlVerbs: ReadonlySet<string> = new Set(
  `aim allow attempt be begin bother cause cease come commence compel continue dare decide enable encourage fail force get go
  happen have help hesitate inspire keep lead let make manage mean motivate need opt persuade plan prepare proceed prompt push
  seek seem set start stop struggle tend threaten try use want`.split(/\s+/u),
);

/** Words that open a condition. */
export const conditionals: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'suppose', 'should']);

/** Words that make a clause hypothetical or a future: the auxiliary's form in lower case. */
export const modals = wordTable<'planned' | 'hypothetical'>({
  will: 'planned',
  "'ll": 'planned',
  '’ll': 'planned',
  wo: 'planned',
  shall: 'planned',
  would: 'hypothetical',
  "'d": 'hypothetical',
  '’d': 'hypothetical',
  could: 'hypothetical',
  may: 'hypothetical',
  might: 'hypothetical',
  can: 'hypothetical',
  should: 'hypothetical',
  must: 'hypothetical',
});

/** Words that deny what they stand with. */
export const negations: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'no',
  'nobody',
  'none',
  'neither',
  'nor',
]);
