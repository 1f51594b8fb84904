/** What English tells the rules of roles. */
import type { RoleWords } from '../../extract/roles/words.ts';
import { countries } from './demonyms.ts';
import { conditionals, modals, negations } from './events.ts';
import { kinshipNouns } from './kinship.ts';
import {
  bodyNouns,
  civicTitles,
  deathVerbs,
  headingVerbs,
  incompleteRoles,
  neighbours,
  ofCountries,
  pastCopulas,
  pastForms,
  partialRoles,
  pastPhrases,
  personalRoles,
  portfolios,
  portfolioTitles,
  praise,
  publicBodies,
  ranks,
  roleVerbs,
  rolesByField,
  superlatives,
  tenures,
  titlesOfBodies,
  wholeKinds,
  workNouns,
} from './role-contexts.ts';
import { englishNouns } from './nouns.ts';
import { notRoles, roleEndings, roleNouns } from './role-nouns.ts';
import { countryTitles, townTitles, wholesByTitle } from './wholes-by-title.ts';
import { afterNames, candidacyNouns, sameTitles, statusWords, titles } from './roles.ts';

const countryNames: ReadonlySet<string> = new Set(countries.values());

export const englishRoles: RoleWords = {
  isRole(lemma) {
    const last = lemma.split('-').at(-1) ?? lemma;
    if (kinshipNouns.has(lemma) || notRoles.has(last) || countries.has(last)) return false;
    return roleNouns.has(lemma) || roleNouns.has(last) || roleEndings.some((end) => last.endsWith(end) && last !== end);
  },
  isTitle: (word) => titles.get(word.toLowerCase())?.role === true,
  isAddress: (word) => titles.get(word.toLowerCase())?.role === false,
  afterNames,
  statusOf: (word) => statusWords.get(word),
  isCandidacy: (lemma) => candidacyNouns.has(lemma),
  praise,
  ranks,
  fullTitle: (word) => sameTitles.get(word) ?? titles.get(word)?.full ?? word,
  portfolios,
  portfolioTitles,
  partPrepositions: new Set(['of', 'for', 'in']),
  wholePrepositions: new Set(['of', 'at', 'for', 'on', 'with', 'to']),
  nameToWhole: new Set(['of', 'at', 'from', 'with']),
  placePrepositions: new Set(['in']),
  ofCountries,
  partitive: { one: new Set(['one']), of: new Set(['of']) },
  turning: new Set(['turned']),
  possessives: new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']),
  neuterPossessives: new Set(['its']),
  determiners: new Set(['the', 'a', 'an', 'this', 'that', 'another', 'one', 'some']),
  indefinite: new Set(['a', 'an', 'another', 'one', 'some']),
  conjunctions: new Set(['and', 'or', 'but']),
  as: new Set(['as']),
  relatives: new Set(['who']),
  verb: (lemma) => roleVerbs.get(lemma),
  headingTitle: (lemma) => headingVerbs.get(lemma),
  tenure: tenures,
  negations,
  modality: (word) => modals.get(word),
  conditionals,
  neighbours,
  countryOf: (adjective) => countries.get(adjective),
  wholeKindsOf: (lemma, title) =>
    (lemma === 'officer' && title.includes('chief')) || (lemma === 'chief' && title.includes('finance'))
      ? ['company']
      : (wholeKinds.get(lemma) ?? []),
  kindOfNoun: (lemma) =>
    workNouns.has(lemma)
      ? 'work'
      : (['assembly', 'company', 'team', 'body'] as const).find((kind) => bodyNouns[kind].has(lemma)),
  ofBodies: titlesOfBodies,
  wholesByTitle,
  townTitles,
  countryTitles,
  isCountry: (name) => countryNames.has(name),
  isPublicBody: (word) => publicBodies.has(word),
  superlatives,
  incomplete: incompleteRoles,
  partial: partialRoles,
  civic: civicTitles,
  byField: rolesByField,
  workplace: new Set(['at']),
  topicPrepositions: new Set(['on']),
  pastPhrases,
  copulas: new Set(['is', 'are', 'was', 'were', "'s", '’s']),
  pastCopulas,
  personal: personalRoles,
  deathVerbs,
  infinitive: 'to',
  birth: new Set(['born']),
  presentAuxiliaries: new Set(['has', 'have', 'is', 'are', "'s", '’s']),
  isPast: (form) => pastForms.has(form) || form.endsWith('ed'),
  isPlural: (form, lemma) => englishNouns.isPlural(form, lemma),
  singular: (form) => form.replace(/s$/u, ''),
  possessiveMarks: new Set(["'s", '’s', "'", '’']),
  ageWords: ['aged', 'age'],
};
