/** How English says who takes part in what happens, and how. */
import type { ArgumentWords } from '../../extract/events/arguments/argument.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

export const eventArguments: ArgumentWords = {
  undergoing: set('collapse die drown faint perish succumb suffocate survive'),
  suffering: set('develop face recover suffer sustain undergo'),
  getting: set('receive'),
  directing: set(
    `allow appoint ask assign authorize beg bring call challenge command compel convince direct empower enable encourage
    force hire implore instruct invite lead lobby order permit persuade petition press pressure prompt push recruit require
    send summon take teach tell train trust urge warn`,
  ),
  blaming: set('of for from'),
  addressing: set(
    `advise aid ask assist beg brief call congratulate consult contact email greet help inform instruct invite notify order pay phone remind
    ring telephone tell text thank update urge visit warn`,
  ),
  undergone: set(
    `abduction abuse acquittal adoption appointment arraignment arrest assassination beating birth bombing burial capture
    confirmation conviction death demise demolition deportation destruction detention diagnosis dismissal ejection election
    eviction execution exoneration expulsion extradition funeral hospitalization impeachment imprisonment inauguration indictment
    injury interrogation kidnapping killing lynching murder nomination ouster overthrow punishment rape recovery
    reinstatement release removal rescue sacking seizure sentence sentencing shooting slaying stabbing suspension torture
    treatment trial wounding`,
  ),
  receiving: set('face get receive serve suffer sustain undergo'),
  mutual: set('marry wed'),
  targets: set('against on upon'),
  aims: set('at'),
  aiming: set('aim fire hurl lash laugh point scream shoot shout swear throw yell'),
  moving: set(
    `add admit appoint arrive bring climb come commute deport drive emigrate escape extradite fall fly flee get go head lead
    march move rise rush sail send ship take transfer travel walk`,
  ),
  companions: set('with between among alongside'),
  recipients: set('to'),
  authors: set('by'),
  sources: set('from'),
  conducting: set('carry conduct head hold launch lead open oversee run stage'),
  courses: set('in at during'),
  performed: set(
    `address announcement briefing call campaign conference event gaggle interview meeting performance presentation protest
    rally remark speech statement testimony tour visit`,
  ),
  wholes: set('of'),
  states: set('on under in'),
  relatives: set('who which that whom whose'),
};
