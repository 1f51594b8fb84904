/** Verbs and nouns that tell of the same kind of deed, a line each: "arrested" and "the arrest" may be one happening. */
const deeds = `
abduct abduction kidnap kidnapping
abuse
acquit acquittal
acquire acquisition buy purchase takeover buyout
adjourn adjournment
announce announcement
apologize apologise apology
appeal
appoint appointment name
approve approval
arraign arraignment
arrest detain detention apprehend capture
arrive arrival
assassinate assassination
assault
attack
ban
bear birth
beat beating
bid offer offering
bomb bombing blast explode explosion detonate detonation
build construction construct
burn fire blaze
cancel cancellation
charge indict indictment
clash
close closure shut shutdown closing
collapse
collide collision crash wreck
convict conviction
criticize criticise criticism
cut cutback
decide decision
decline decrease drop fall
defeat
demand
deliver delivery
demolish demolition
demonstrate demonstration protest march rally
depart departure
deport deportation
destroy destruction
die death perish demise
disappear disappearance
discover discovery
discuss discussion
divorce
donate donation
elect election
endorse endorsement support
escape
evacuate evacuation
evict eviction
execute execution
extradite extradition
film filming
fight fighting battle
flood flooding
fly flight
found founding
fund funding financing
grow growth
hack hacking intrusion cyberattack
hijack hijacking
increase rise
infect infection
injure injury wound wounding hurt
inspect inspection
interview
invade invasion
invest investment
investigate investigation inquiry probe
kill killing slay slaying murder homicide
land landing
launch
leak leakage
leave
lose loss
loot looting
marry marriage wedding wed
meet meeting summit
merge merger
negotiate negotiation
open opening
operate operation surgery
pardon
pay payment
photograph photo
plead plea
pledge promise
postpone postponement
praise
propose proposal
publish publication publicize
raid
rape
ratify ratification
react reaction
reject rejection
refuse refusal
release
repair
repeal
replace replacement
request
rescue save
resign resignation
respond response
retire retirement
retrieve retrieval
return
rob robbery
rule ruling
sack dismiss dismissal firing oust ouster
search
sell sale
sentence sentencing
shell shelling
shoot shooting gunfire shootout
sign signing
sink sinking
spill spillage
spy spying espionage
stab stabbing
steal theft heist
strike
sue lawsuit suit
surrender
suspend suspension
test
testify testimony
threaten threat
torture
transfer
treat treatment
try trial
vaccinate vaccination
veto
vandalize vandalism
visit trip
vote ballot
warn warning
win victory
withdraw withdrawal pullout
`;

/** The first word of its line, of each word that is in one. */
export const deedOf: ReadonlyMap<string, string> = new Map(
  deeds
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap((words) => words.map((word) => [word, words[0]!] as const)),
);

/** Nouns that point back to a happening told before, whatever it was called: "the tragedy". */
export const backwardNouns: ReadonlySet<string> = new Set([
  'accident',
  'atrocity',
  'attack',
  'calamity',
  'catastrophe',
  'crime',
  'disaster',
  'incident',
  'ordeal',
  'tragedy',
  'violence',
]);
