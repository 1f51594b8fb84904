/** What English tells the rules of events. */
import type { EventWords } from '../../extract/events.ts';
import type { EventKind } from '../../ontology.ts';
import { placeNouns } from './place-nouns.ts';
import { eventArguments } from './event-arguments.ts';
import { backwardNouns, deedOf } from './event-deeds.ts';
import { eventFactuality } from './event-factuality.ts';
import { nounLikeness, verbLikeness } from './event-likeness.ts';
import { happeningWeights } from './happening-weights.ts';
import { controlVerbs, eventNouns, eventVerbs, lightVerbs, negations, statives, thingNouns } from './events.ts';

/** From lines of a likeness with the words that have it. */
const likenesses = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .flatMap(([likeness, ...words]) => words.map((word) => [word, Number(likeness)] as const)),
  );
const [likenessesOfNouns, likenessesOfVerbs] = [likenesses(nounLikeness), likenesses(verbLikeness)];

const definites: ReadonlySet<string> = new Set(['the', 'this', 'that', 'these', 'those']);
const others: ReadonlySet<string> = new Set(
  'another different earlier first fourth further later new other previous second separate similar subsequent third'.split(
    ' ',
  ),
);
const harms: ReadonlySet<EventKind> = new Set([
  'violence',
  'accident',
  'disaster',
  'crime',
  'death',
  'health',
  'conflict',
]);
const happeningVerbs: ReadonlySet<string> = new Set(
  'begin come conclude end erupt follow happen occur open start strike take'.split(' '),
);
const orders: ReadonlyMap<string, 'after' | 'before'> = new Map([
  ['after', 'after'],
  ['following', 'after'],
  ['before', 'before'],
  ['until', 'before'],
  ['till', 'before'],
]);
const afterwards: ReadonlySet<string> = new Set(['afterward', 'afterwards', 'later', 'subsequently', 'then']);
const stated: ReadonlySet<string> = new Set('add announce report say tell write'.split(' '));
const placePrepositions: ReadonlySet<string> = new Set(
  'in at near on off outside inside into to from across around along toward towards through over under behind beside aboard within'.split(
    ' ',
  ),
);
const presentAuxiliaries: ReadonlySet<string> = new Set(['is', 'are', 'am', "'s", '’s', "'re", '’re']);
export const englishEvents: EventWords = {
  kindOf: (lemma, noun) => (noun ? eventNouns : eventVerbs).get(lemma),
  likeness: (lemma, noun) => (noun ? likenessesOfNouns : likenessesOfVerbs).get(lemma),
  happening: new Map(
    happeningWeights
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([clue, hundredths]) => [clue!, Number(hundredths) / 100]),
  ),
  isStative: (lemma) => statives.has(lemma),
  isControlVerb: (lemma) => controlVerbs.has(lemma),
  isThing: (lemma) => thingNouns.has(lemma),
  isPlaceOfTaking: (word) => word === 'place',
  isLightVerb: (lemma) => lightVerbs.has(lemma),
  deedOf: (lemma) => deedOf.get(lemma) ?? lemma,
  isDefinite: (word) => definites.has(word),
  isOther: (word) => others.has(word),
  pointsBack: (lemma) => backwardNouns.has(lemma),
  isHarm: (lemma, noun) => harms.has((noun ? eventNouns : eventVerbs).get(lemma) ?? 'other'),
  isSourcePreposition: (word) => word === 'according',
  isPresentAuxiliary: (word) => presentAuxiliaries.has(word),
  isNegation: (word) => negations.has(word),
  orderBy: (word) => orders.get(word),
  isAfterwards: (word) => afterwards.has(word),
  takesPlace: (lemma) => happeningVerbs.has(lemma),
  factuality: eventFactuality,
  dates: {
    simultaneous: new Set(['when', 'while', 'as', 'in', 'at', 'during', 'after']),
    saysNothing: (lemma) => statives.has(lemma) || stated.has(lemma),
    bounds: new Set(['by', 'until', 'till', 'before', 'through', 'between', 'to', 'than', 'for']),
    spanOpeners: new Set(['from']),
  },
  places: {
    isPlaceNoun: (lemma) => placeNouns.has(lemma),
    isOfHouses: (preposition) => preposition === 'at',
    prepositions: placePrepositions,
    where: new Set(['in', 'at', 'on', 'near', 'off', 'outside']),
    reaching: new Set('cross enter evacuate invade leave occupy reach storm tour visit'.split(' ')),
  },
  arguments: eventArguments,
};
