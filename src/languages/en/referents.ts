/** What English tells the stage that finds out who is meant. */
import { areOneName, fullNamesOf } from './short-names.ts';
import type { ReferentLanguage } from '../../annotate/referents.ts';
import type { DescriptionWords } from '../../annotate/referents/descriptions/words.ts';
import { plain } from '../../annotate/referents/names/parts.ts';
import {
  appointing,
  becoming,
  bodyEndings,
  bodyKinds,
  capacities,
  general,
  happenings,
  landmarks,
  marrying,
  naming,
  offices,
  others,
  portfolios,
  ranks,
  shortTitles,
} from './descriptions.ts';
import { descriptionWeights } from './description-weights.ts';
import { negations } from './events.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { kinshipNouns } from './kinship.ts';
import { englishNouns } from './nouns.ts';
import { organizationNouns, personNouns } from './organizations.ts';
import { personalRelatives, pronouns, relativePronouns, type Pronoun } from './pronouns.ts';
import { pronounWeights } from './pronoun-weights.ts';
import { englishSpeakers } from './speakers.ts';
import { withSpeaking } from './speaking-weights.ts';
import { statusWords, titles } from './roles.ts';

const keyByWording = new Map(capacities.flatMap((all) => all.map((wording) => [wording, all[0]!] as const)));

const isTitle = (form: string): boolean => titles.has(form);

function isPronoun(form: string, accepts: (pronoun: Pronoun) => boolean): boolean {
  const pronoun = pronouns.get(form);
  return pronoun !== undefined && accepts(pronoun);
}

const descriptions: DescriptionWords = {
  becoming,
  appointing,
  naming,
  capacity: new Set(['as']),
  negations,
  serving: new Set(['for', 'to']),
  placing: new Set(['at', 'from', 'in', 'of', 'with']),
  isTitle,
  isPerson: (lemma) => englishNouns.classOf(lemma, false)?.label === 'Person',
  keyOf(lemma, all) {
    const last = [...all.slice(0, -1), lemma];
    const capacity = [3, 2, 1].map((count) => keyByWording.get(last.slice(-count).join(' '))).find(Boolean) ?? lemma;
    return [...last.slice(0, -1).filter((word) => ranks.has(word)), capacity].join(' ');
  },
  isKindOf(key, noun) {
    const words = key.split(' ');
    const last = words.at(-1) ?? key;
    const isPlain = words.length > 1 && last === noun && words.slice(0, -1).every((word) => portfolios.has(word));
    return isPlain || general.get(noun)?.has(last) === true;
  },
  isFormer: (word) => statusWords.get(word) === 'former',
  isOffice: (word) => titles.has(word) || offices.has(word),
  isOther: (word) => others.has(word),
  isAnybody: (lemma) => personNouns.has(lemma) || lemma === 'people',
  relationOf: (lemma) => kinshipNouns.get(lemma)?.relation,
  nameAs(lemma, name) {
    if (name.includes(lemma)) return 'word';
    const kind = bodyKinds.find(({ nouns }) => nouns.has(lemma));
    if (!kind) return undefined;
    if (name.some((word) => kind.inNames.has(word))) return 'kind';
    // a name that does not tell what kind of body it is may be a company's
    return kind === bodyKinds[0] && !name.some((word) => organizationNouns.has(word)) ? 'any-kind' : undefined;
  },
};

export const englishReferents: ReferentLanguage = {
  nouns: englishNouns,
  descriptions,
  ages: { afterNumber: ['-', 'year', '-', 'old'], definite: new Set(['the']) },
  speakerClass: (lemma, plural) => englishSpeakers.classOf(lemma, plural),
  areOneName,
  marrying,
  belonging: new Set(['of', 'for', 'to']),
  awaiting: new Set(['elect', 'designate']),
  titleNoun: (title) => shortTitles.get(title),
  pronouns: {
    genderOf(form) {
      const gender = pronouns.get(form)?.gender;
      return gender === 'neuter' ? undefined : gender;
    },
    isSpeaker: (form) => isPronoun(form, ({ person, number }) => person === 1 && number === 'singular'),
    isReflexive: (form) => isPronoun(form, ({ person, reflexive }) => person === 3 && reflexive === true),
    isPlural: (form) => isPronoun(form, ({ person, number }) => person === 3 && number === 'plural'),
    isNeuter: (form) => isPronoun(form, ({ gender }) => gender === 'neuter'),
    isRelative: (form) => relativePronouns.has(form),
    isPersonal: (form) => personalRelatives.has(form),
  },
  antecedentWeights: { ...withSpeaking(pronounWeights), ...descriptionWeights },
  isBodyWord: (word) => bodyEndings.has(word) || organizationNouns.has(word),
  isHappeningWord: (word) => happenings.has(word),
  isPlaceWord: (word) => landmarks.has(word),
  titleGender: (word) => titles.get(word.toLowerCase().replace(/\.$/u, ''))?.gender,
  nameGender(givenName) {
    const name = plain(givenName);
    const [gender] = [name, ...fullNamesOf(name)].map((one) => GIVEN_NAMES.get(one)).filter(Boolean);
    return gender === 'f' ? 'feminine' : gender === 'm' ? 'masculine' : undefined;
  },
};
