/** Words that make a name an organisation, and nouns for bodies that act or speak without one. */
import { wordSet } from '../word-table.ts';

/** By lemma: a body that speaks or acts though no name is given. */
export const organizationNouns: ReadonlySet<string> = wordSet(`
  administration agency airline army association authority automaker bank board brewer broadcaster bureau cabinet carmaker
  chipmaker drugmaker insurer lender manufacturer retailer charity church club coalition
  college commission committee company congress consulate corporation council court department embassy federation
  firm force foundation government group hospital institute institution legislature ministry museum newspaper
  management media military office opposition organisation organization outlet panel parliament party police
  prosecution publisher regulator school senate
  service society startup state station team tribunal union university watchdog`);

/** By lemma: several unnamed people who act or speak as one. */
export const groupNouns: ReadonlySet<string> = wordSet(`
  activist adviser advocate aide ally analyst attorney author authority backer campaigner child civilian client
  colleague commentator conservative critic customer defender delegate democrat demonstrator diplomat
  doctor driver economist employee expert fan farmer fighter firefighter friend guest inspector insider
  investigator investor jew journalist juror lawmaker lawyer lawyer leader liberal listener local mediator medic
  member migrant militant miner minister mourner muslim neighbor neighbour nurse observer officer official opponent
  organiser organizer parent passenger paramedic player politician pollster prosecutor protester reader
  rebel refugee relative reporter republican rescuer researcher resident rival scholar scientist shareholder soldier
  source spectator strategist student supporter survivor teacher thousand tourist trader viewer villager
  volunteer voter witness worker`);

/** By lemma: several people, though the noun is singular. */
export const collectiveNouns: ReadonlySet<string> = wordSet(`
  audience couple crew crowd duo family gang household jury pair people public staff trio`);

/** By lemma: nouns for one person who is described, not named. */
export const personNouns: ReadonlySet<string> = wordSet(`
  accomplice acquaintance applicant assailant assassin attacker believer bidder builder captive citizen classmate
  combatant commuter comrade contestant disciple donor fanatic finalist fisherman follower hacker immigrant loyalist
  mechanic millionaire motorist offender onlooker operative orphan participant peasant pedestrian pensioner pilgrim pupil recipient
  recruit retiree roommate seeker shopper sniper subscriber suitor taxpayer traitor user veteran whistle-blower
  adult baby boy bystander caller customer defendant girl gunman insider juror kid lady man neighbor neighbour
  passenger passer-by patient person protester resident shooter source stranger survivor suspect teen teenager tourist
  victim visitor voter witness woman youth`);
