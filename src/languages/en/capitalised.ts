import type { NameWords } from '../../annotate/capitalised.ts';
import { plain } from '../../annotate/referents/person-names.ts';
import { cueVerbs } from './cues.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { organizationNameWords } from './organizations.ts';
import { titles } from './roles.ts';

const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`.split(' '),
);
const particles = new Set(['de', 'la', 'del', 'van', 'von', 'der', 'den', 'bin', 'al', 'el', 'da', 'dos', 'of', 'and', '&']);
const placePrepositions = new Set(['in', 'at', 'near', 'from', 'across', 'around', 'outside', 'off']);

export const englishCapitalised: NameWords = {
  isTitle: (word) => Object.hasOwn(titles, word.toLowerCase().replace(/\.$/u, '')),
  isGivenName: (word) => GIVEN_NAMES.has(plain(word)),
  isOrganizationWord: (word) => organizationNameWords.has(word),
  isCalendarWord: (word) => calendar.has(word),
  isParticle: (word) => particles.has(word),
  isPlacePreposition: (word) => placePrepositions.has(word),
  isSpeechVerb: (lemma) => Object.hasOwn(cueVerbs, lemma),
};
