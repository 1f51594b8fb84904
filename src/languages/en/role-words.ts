/** What English tells the rules of roles. */
import type { RoleWords } from '../../extract/roles/words.ts';
import { countries } from './demonyms.ts';
import { conditionals, modals, negations } from './events.ts';
import { kinshipNouns } from './kinship.ts';
import { organizationNouns } from './organizations.ts';
import { pronouns } from './pronouns.ts';
import {
  deathVerbs,
  headingVerbs,
  neighbours,
  ofCountries,
  personalRoles,
  portfolios,
  portfolioTitles,
  praise,
  ranks,
  roleVerbs,
  wholeKinds,
  workNouns,
} from './role-contexts.ts';
import { notRoles, roleEndings, roleNouns } from './role-nouns.ts';
import { afterNames, candidacyNouns, sameTitles, statusWords, titles } from './roles.ts';

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

export const englishRoles: RoleWords = {
  isRole(lemma) {
    const last = lemma.split('-').at(-1) ?? lemma;
    if (own(kinshipNouns, lemma) || notRoles.has(last)) return false;
    return roleNouns.has(lemma) || roleNouns.has(last) || roleEndings.some((end) => last.endsWith(end) && last !== end);
  },
  isTitle: (word) => own(titles, word.toLowerCase())?.role === true,
  isAddress: (word) => own(titles, word.toLowerCase())?.role === false,
  afterNames,
  statusOf: (word) => own(statusWords, word),
  isCandidacy: (lemma) => candidacyNouns.has(lemma),
  praise,
  ranks,
  fullTitle: (word) => own(sameTitles, word) ?? own(titles, word)?.full ?? word,
  portfolios,
  portfolioTitles,
  partPrepositions: new Set(['of', 'for', 'in']),
  wholePrepositions: new Set(['of', 'at', 'for', 'on', 'with', 'to']),
  placePrepositions: new Set(['in']),
  ofCountries,
  possessives: new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']),
  determiners: new Set(['the', 'a', 'an', 'this', 'that', 'another', 'one', 'some']),
  indefinite: new Set(['a', 'an', 'another', 'one', 'some']),
  conjunctions: new Set(['and', 'or', 'but']),
  as: new Set(['as']),
  verb: (lemma) => roleVerbs.get(lemma),
  headingTitle: (lemma) => own(headingVerbs, lemma),
  tenure: new Set(['until', 'till', 'from', 'between', 'since']),
  negations,
  modality: (word) => own(modals, word),
  conditionals,
  neighbours,
  countryOf: (adjective) => countries.get(adjective),
  wholeKindOf: (lemma) => own(wholeKinds, lemma),
  kindOfNoun: (lemma) => (workNouns.has(lemma) ? 'work' : organizationNouns.has(lemma) ? 'body' : undefined),
  personal: personalRoles,
  deathVerbs,
};
void pronouns;
