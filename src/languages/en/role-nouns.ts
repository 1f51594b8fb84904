/** Nouns for capacities in which a person acts: offices, ranks, trades and positions. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

const offices = words(`
  master administrator adviser advisor alderman aldermen alderwoman ambassador assemblyman assemblymember assemblywoman
  attache attaché auditor ayatollah ceo cfo chair chairman chairperson chairwoman chancellor chief chieftain cio
  clerk co-chair commissar commissioner comptroller congressman congressmember congresswoman consul controller
  convener convenor coo coroner councillor councilman councilmember councilor councilwoman counsel counsellor
  counselor cto czar dean defender delegate deputy diplomat director elder elector emissary envoy executive executor
  freeholder governor head headmaster headmistress intendant judge jurist justice lawmaker leader legislator legate
  liaison magistrate mayor mayoress mediator member minister moderator mp mep msp negotiator nuncio officer official
  ombudsman parliamentarian peacemaker postmaster premier president prime-minister principal procurator prosecutor
  provost quartermaster rector regent registrar regulator representative returning-officer secretary
  secretary-general selectman selectwoman selectperson senator sheriff solicitor speaker spokesman spokesperson
  spokeswoman statesman steward superintendent supervisor taoiseach treasurer trustee undersecretary vice-chair
  vice-chairman vice-president viceroy warden whip`);

const ranks = words(`
  admiral airman bombardier brigadier cadet captain chief-of-staff colonel commandant commander commodore constable
  corporal detective ensign general gunner inspector lieutenant major marine marshal midshipman paratrooper
  patrolman petty-officer ranger seaman sergeant soldier trooper warlord guerrilla`);

const nobility = words(`
  baron baroness caliph count countess duchess duke earl emir emperor empress heir heiress king marquess monarch
  pharaoh prince princess queen raja rajah shah sheik sheikh sultan tsar tsarina tzar viscount ruler sovereign
  dictator strongman autocrat`);

const clergy = words(`
  abbess abbot archbishop archdeacon bishop cantor cardinal chaplain churchwarden cleric clergyman curate deacon
  deaconess evangelist friar guru imam lama missionary monk mufti mullah nun padre pastor patriarch pope preacher
  prelate priest primate prophet rabbi reverend rev sexton televangelist vicar`);

const business = words(`
  accountant actuary agent analyst appraiser auctioneer banker barber barista bartender beautician billionaire
  blogger bookkeeper bookseller boss brewer broker builder businessman businessperson businesswoman butcher cashier
  caterer co-author co-ceo co-creator co-director co-editor co-executive co-founder co-host co-leader co-manager
  co-organiser co-organizer co-owner co-pilot co-president co-producer co-sponsor co-star collector contractor
  coordinator consultant creator dealer designer developer employee employer entrepreneur estate-agent financier
  founder franchisee freelancer grocer hairdresser hotelier industrialist influencer intern investor jeweller
  jeweler landlady landlord lobbyist magnate manager marketer merchant mogul operator organiser organizer owner
  paymaster planner promoter proprietor publicist publisher realtor receptionist recruiter restaurateur salesman
  salesperson saleswoman shopkeeper stockbroker strategist stylist tailor trader trainee trainer tycoon underwriter
  vendor venture-capitalist vintner winemaker worker workman staffer aide assistant associate colleague counterpart
  mentor typist`);

const law = words(`
  advocate arbitrator attorney bailiff barrister kc lawyer notary paralegal qc investigator jailer guard bodyguard
  policeman policewoman cop patrolwoman firefighter fireman paramedic medic lifeguard rescuer dispatcher gaoler spy
  informant whistleblower mercenary hitman jihadist militant insurgent ringleader kingpin gangster mobster fighter`);

const scholarship = words(`
  academic academician anthropologist archaeologist archeologist archivist astronomer astrophysicist biochemist
  biologist botanist chemist climatologist criminologist curator demographer don ecologist economist educator
  egyptologist engineer entomologist epidemiologist ethnographer ethnologist expert fellow futurist geneticist
  geographer geologist geophysicist headteacher historian immunologist instructor lecturer librarian linguist
  mathematician meteorologist microbiologist mineralogist naturalist neuroscientist oceanographer ornithologist
  palaeontologist paleontologist pedagogue philologist philosopher physicist physiologist pollster polymath
  professor psychologist researcher scholar schoolmaster schoolteacher scientist seismologist sinologist sociologist
  statistician student teacher theologian theorist toxicologist tutor undergraduate virologist volcanologist
  zoologist laureate valedictorian postdoc specialist thinker intellectual pundit programmer hacker coder
  technologist inventor surveyor explorer codebreaker cryptographer astronaut cosmonaut`);

const medicine = words(`
  anaesthetist anesthesiologist anesthetist cardiologist chiropractor dentist dermatologist dietician dietitian
  doctor gynaecologist gynecologist herbalist internist midwife neurologist neurosurgeon nurse nutritionist
  obstetrician oncologist ophthalmologist optician optometrist orthodontist orthopaedist paediatrician pathologist
  pediatrician pharmacist pharmacologist physician physiotherapist podiatrist practitioner psychiatrist
  psychoanalyst psychotherapist radiologist radiographer surgeon therapist urologist vet veterinarian caregiver
  carer orderly`);

const arts = words(`
  accordionist actor actress animator architect artist author bandleader bandmate bassist biographer cameraman
  cameramen camerawoman caricaturist cartoonist cellist choreographer cinematographer clarinettist comedian
  comedienne comic composer conductor cornetist countertenor crooner dancer diarist diva dj dramatist dramaturge
  drummer emcee engraver entertainer essayist fiddler filmmaker flautist flutist frontman frontwoman gaffer
  guitarist harpist humorist humourist illusionist illustrator impresario keyboardist librettist lyricist maestro
  magician model moviemaker muralist musician musicologist narrator novelist oboist organist painter percussionist
  performer photographer photojournalist pianist playwright poet poetess potter presenter printmaker producer
  projectionist puppeteer rapper restorer rocker saxophonist scenographer screenwriter scriptwriter sculptor
  sculptress showman showrunner singer singer-songwriter soloist songwriter soprano soubrette stuntman stuntwoman
  supermodel superstar star starlet storyteller tenor trombonist troubadour trumpeter videographer violinist violist
  virtuoso vocalist weaver writer writer-director writer-producer actor-director armorer armourer stagehand
  cast-member satirist translator interpreter wordsmith ghostwriter playmaker critic reviewer`);

const media = words(`
  anchor anchorman anchorwoman announcer broadcaster columnist commentator contributor copywriter correspondent
  editor editor-in-chief host hostess journalist newscaster newsreader pamphleteer podcaster reporter stringer
  youtuber vlogger quizmaster weatherman webmaster`);

const sport = words(`
  all-rounder amateur archer athlete attacker backup ball-carrier batsman batter bowler boxer catcher challenger
  champion cheerleader coach co-driver cornerback cricketer cyclist decathlete defenceman defenseman driver fencer
  fielder flyhalf footballer fullback goalie goalkeeper goaltender golfer gymnast halfback heptathlete hurdler
  infielder jockey judoka keeper kicker lineman linebacker linesman marathoner medalist medallist midfielder
  mountaineer netminder oarsman olympian outfielder pitcher player pole-vaulter quarterback racer referee rider
  rower runner sailor scorer scout scrum-half shortstop shot-putter skater skier skipper slugger snowboarder
  sportsman sportswoman sprinter striker surfer swimmer teammate umpire weightlifter wicketkeeper winger wrestler
  yachtsman climber paralympian sharpshooter`);

const trades = words(`
  artisan artificer baker beekeeper blacksmith boatman boatswain bosun bricklayer bureaucrat busker cabbie
  cabinetmaker caretaker carpenter charwoman chauffeur chef chimney-sweep cleaner cobbler concierge conservationist
  cook cooper courier craftsman crofter custodian deckhand diver docker dockworker doorman draftsman draughtsman
  dressmaker electrician farmer farmhand fisherman fishmonger fitter florist forester foreman forewoman forger
  fruitgrower gamekeeper gardener glazier goldsmith grazier groundskeeper handyman helmsman herder homemaker
  horticulturist housekeeper housewife hunter ironmonger janitor joiner kitchen-hand labourer laborer landowner
  lighthouse-keeper locksmith logger longshoreman lumberjack machinist maid mailman mason mechanic messenger
  metalworker milkman miller miner nanny navigator nightwatchman nurseryman pilot plasterer plumber porter postman
  rancher repairman roofer saddler seafarer seamstress servant sharecropper shearer shepherd shipbuilder shoemaker
  shipwright smith stationmaster steelworker stevedore stewardess stonemason taxidermist technician timekeeper
  toolmaker trapper tradesman trawlerman trucker undertaker upholsterer usher valet waiter waitress warehouseman
  watchmaker watchman welder woodcutter yardman zookeeper groundsman harbormaster harbourmaster purser signalman
  flagman brakeman railwayman aviator`);

const public_ = words(`
  democrat detainee hijacker inmate mastermind mla opponent partner passenger republican
  activist agitator booster campaigner canvasser crusader demonstrator dissident environmentalist fundraiser
  guardian humanitarian philanthropist politician reformer suffragette supremacist trade-unionist volunteer
  peacekeeper rapporteur facilitator chronicler ethicist adjudicator examiner assessor evaluator operative matriarch
  doyen doyenne`);

/** The last word of a role, as a lemma in lower case. */
export const roleNouns: ReadonlySet<string> = new Set([
  ...offices,
  ...ranks,
  ...nobility,
  ...clergy,
  ...business,
  ...law,
  ...scholarship,
  ...medicine,
  ...arts,
  ...media,
  ...sport,
  ...trades,
  ...public_,
]);

/** Endings by which an unlisted noun is known for a role: "marine ecologist", "hedge-fund strategist". */
export const roleEndings: readonly string[] = words(`
  ologist ographer iatrist iatrician ometrist onomist onomer otherapist keeper smith wright monger mistress woman
  person officer manager director worker leader writer player editor producer driver owner founder planner trainer
  designer bearer herder teacher maker man`);

/** Nouns for people that are no role, whoever they describe. */
export const notRoles: ReadonlySet<string> = new Set(
  words(`
  accused adult applicant attendee baby beneficiary boy bystander casualty child claimant clansman clanswoman
  countryman countrywoman daughter defendant englishman englishwoman everyman everywoman frenchman
  frenchwoman fugitive gentleman girl gentlewoman gunman guy hostage human husband individual
  irishman irishwoman kid kidnapper killer kinsman kinswoman lady layman laywoman madman madwoman man mankind
  murderer native neighbor neighbour newcomer nobleman noblewoman patient people person plaintiff predecessor
  prisoner resident rapist scotsman scotswoman shareholder shooter snowman stakeholder stranger successor superman
  superwoman survivor suspect talisman teen teenager toddler tourist victim visitor welshman witness woman yes-man
  young youngster youth arsonist gunwoman smoker drinker householder moviegoer placeholder shopper`),
);
