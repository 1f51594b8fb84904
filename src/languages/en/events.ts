/** Nouns and verbs that name happenings, and verbs that name none. */
import type { EventKind } from '../../ontology.ts';
import { wordTable } from '../word-table.ts';

/** Nouns by the kind of happening that they name, as lemmas. */
const nounsByKind: Readonly<Partial<Record<EventKind, string>>> = {
  violence: `assassination assault attack beating bombing gunfire killing massacre murder raid rape riot shooting shot
    slaying stabbing torture violence`,
  death: 'death demise suicide drowning',
  accident: 'accident collision crash derailment explosion failure fall grounding incident leak mishap spill tragedy',
  disaster: `avalanche blaze cyclone disaster drought earthquake eruption famine fire flood flooding hurricane landslide
    outbreak pandemic quake storm tornado tsunami wildfire`,
  crime: 'abduction arson burglary embezzlement fraud heist hijacking kidnapping robbery smuggling theft',
  justice: `acquittal appeal arraignment arrest bail charge conviction execution extradition hearing imprisonment
    indictment inquest inquiry investigation lawsuit plea probe prosecution ruling sentencing testimony trial verdict`,
  politics: `appointment ballot campaign ceasefire coup decision election impeachment inauguration negotiation
    nomination poll referendum resignation reshuffle sanction summit treaty veto vote`,
  business: `acquisition auction bankruptcy buyout closure deal downgrade forecast investment launch layoff merger
    purchase sale strike takeover`,
  communication: `announcement briefing broadcast call conversation debate denial interview leak letter memo
    presentation press-conference speech statement testimony warning`,
  movement: `arrival crossing deployment departure escape evacuation flight invasion journey migration trip visit
    voyage withdrawal`,
  meeting: `ceremony concert conference convention dinner exhibition festival funeral gathering meeting memorial parade
    party premiere rally reception rehearsal service session talk vigil wedding`,
  conflict:
    'battle clash conflict demonstration dispute fight insurgency march offensive protest siege standoff uprising war',
  sport: 'championship draw final game goal match penalty race save season tournament victory win defeat semifinal',
  health: 'diagnosis injury operation overdose surgery transplant treatment vaccination',
  publication: 'publication release',
  life: 'birth divorce graduation marriage retirement',
  other: 'discovery experiment inspection recovery repair rescue search survey test',
};

/** Verbs by the kind of happening that they name, as lemmas. */
const verbsByKind: Readonly<Partial<Record<EventKind, string>>> = {
  violence:
    'assassinate assault attack beat behead bomb gun hit injure kill lynch massacre murder raid rape shoot slay stab torture wound',
  death: 'die drown perish',
  accident: 'capsize collapse collide crash derail explode fall leak overturn sink spill',
  disaster: 'burn devastate erupt flood ignite',
  crime: 'abduct bribe burgle embezzle hijack kidnap rob smuggle steal',
  justice: `accuse acquit appeal arraign arrest charge convict detain execute extradite fine indict imprison investigate
    jail plead prosecute release search sentence sue try`,
  politics:
    'abolish adopt appoint approve ban campaign defeat elect enact impeach nominate oust overthrow pass ratify repeal resign revoke veto vote',
  business: 'acquire auction bid buy close downgrade fire hire invest launch merge pay sell sign',
  communication: 'apologize brief broadcast call interview leak meet notify present',
  movement: `arrive bring carry cross depart deploy drive enter escape evacuate fall flee fly go invade land leave move
    return run sail send travel walk withdraw`,
  meeting: 'assemble attend convene gather host meet visit',
  conflict: 'clash demonstrate fight march protest strike',
  sport: 'draw lose score win',
  health: 'diagnose hospitalize treat vaccinate',
  publication: 'print publish release',
  life: 'bear divorce graduate marry retire',
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
  `admire adore afford aim allow appear appreciate aspire await be bear become belong believe bother care cause claim
  come compare comprise concern consider consist constitute contain continue cost count decide depend deserve desire
  detest differ dislike do doubt enable enjoy ensure entail envy equal exist expect face fail favor favour fear feel
  figure fit focus follow forget form function get guess happen hate have hear help hesitate hold hope imagine imply
  include indicate intend involve keep know lack last lead let lie like live long look love maintain make matter mean
  measure mind must need note notice occur owe own perceive possess prefer prevent realize recall recognize
  recognise refer regard regret relate rely remain remember represent require resemble rest say see seem sense serve
  show sit smell sound stand start stay stop suffer suppose suspect take taste tell tend think total treat trust try
  understand use value view wait want watch weigh wish wonder work worry`.split(/\s+/u),
);

/** Verbs that only carry the noun that names the event: "gave an interview". */
export const lightVerbs: ReadonlySet<string> = new Set([
  'catch',
  'conduct',
  'do',
  'deliver',
  'fire',
  'give',
  'have',
  'hold',
  'launch',
  'make',
  'mount',
  'open',
  'pay',
  'set',
  'stage',
  'suffer',
  'take',
]);

/** Words that put a happening in the future, or make it a plan. */
export const planVerbs: ReadonlySet<string> = new Set([
  'agree',
  'aim',
  'arrange',
  'ask',
  'expect',
  'hope',
  'intend',
  'mean',
  'order',
  'plan',
  'pledge',
  'prepare',
  'promise',
  'schedule',
  'set',
  'tell',
  'threaten',
  'urge',
  'vow',
  'want',
]);

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
