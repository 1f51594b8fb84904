/** What English tells the rules of events. */
import type { EventWords } from '../../extract/events.ts';
import { conditionals, eventNouns, eventVerbs, lightVerbs, modals, negations, planVerbs, statives } from './events.ts';

export const englishEvents: EventWords = {
  kindOf: (lemma, noun) => (noun ? eventNouns : eventVerbs).get(lemma),
  isStative: (lemma) => statives.has(lemma),
  isLightVerb: (lemma) => lightVerbs.has(lemma),
  isPlanVerb: (lemma) => planVerbs.has(lemma),
  isConditional: (word) => conditionals.has(word),
  isNegation: (word) => negations.has(word),
  modality: (word) => modals.get(word),
  placePrepositions: new Set([
    'in',
    'at',
    'near',
    'on',
    'off',
    'outside',
    'inside',
    'into',
    'to',
    'from',
    'across',
    'around',
  ]),
  recipientPrepositions: new Set(['to', 'for']),
};
