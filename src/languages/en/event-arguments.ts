/** How English says who takes part in what happens, and how. */
import type { ArgumentWords } from '../../extract/events/arguments/argument.ts';
import { wordSet } from '../word-table.ts';

export const eventArguments: ArgumentWords = {
  undergoing: wordSet('collapse die drown faint perish succumb suffocate survive'),
  suffering: wordSet('develop face recover suffer sustain undergo'),
  getting: wordSet('receive'),
  directing: wordSet(
    `allow appoint ask assign authorize beg bring call challenge command compel convince direct empower enable encourage
    force hire implore instruct invite lead lobby order permit persuade petition press pressure prompt push recruit require
    send summon take teach tell train trust urge warn`,
  ),
  blaming: wordSet('of for from'),
  addressing: wordSet(
    `advise aid ask assist beg brief call congratulate consult contact email greet help inform instruct invite notify order pay phone remind
    ring telephone tell text thank update urge visit warn`,
  ),
  undergone: wordSet(
    `abduction abuse acquittal adoption appointment arraignment arrest assassination beating birth bombing burial capture
    confirmation conviction death demise demolition deportation destruction detention diagnosis dismissal ejection election
    eviction execution exoneration expulsion extradition funeral hospitalization impeachment imprisonment inauguration indictment
    injury interrogation kidnapping killing lynching murder nomination ouster overthrow punishment rape recovery
    reinstatement release removal rescue sacking seizure sentence sentencing shooting slaying stabbing suspension torture
    treatment trial wounding`,
  ),
  receiving: wordSet('face get receive serve suffer sustain undergo'),
  mutual: wordSet('marry wed'),
  targets: wordSet('against on upon'),
  aims: wordSet('at'),
  aiming: wordSet('aim fire hurl lash laugh point scream shoot shout swear throw yell'),
  moving: wordSet(
    `add admit appoint arrive bring climb come commute deport drive emigrate escape extradite fall fly flee get go head lead
    march move rise rush sail send ship take transfer travel walk`,
  ),
  companions: wordSet('with between among alongside'),
  recipients: wordSet('to'),
  authors: wordSet('by'),
  sources: wordSet('from'),
  conducting: wordSet('carry conduct head hold launch lead open oversee run stage'),
  courses: wordSet('in at during'),
  performed: wordSet(
    `address announcement briefing call campaign conference event gaggle interview meeting performance presentation protest
    rally remark speech statement testimony tour visit`,
  ),
  wholes: wordSet('of'),
  states: wordSet('on under in'),
  relatives: wordSet('who which that whom whose'),
};
