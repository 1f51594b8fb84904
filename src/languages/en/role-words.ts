/** What English tells the rules of roles. */
import type { RoleWords } from '../../extract/roles.ts';
import { kinshipNouns } from './kinship.ts';
import { englishNouns } from './nouns.ts';
import { candidacyNouns, notRoles, roleNouns, statusWords, titles } from './roles.ts';

export const englishRoles: RoleWords = {
  nouns: englishNouns,
  isRole(lemma) {
    const last = lemma.split('-').at(-1) ?? lemma;
    return !Object.hasOwn(kinshipNouns, lemma) && !notRoles.has(last) && (roleNouns.has(lemma) || roleNouns.has(last));
  },
  isTitle: (word) => titles[word.toLowerCase()]?.role === true,
  statusOf: (word) => (Object.hasOwn(statusWords, word) ? statusWords[word] : undefined),
  isCandidacy: (lemma) => candidacyNouns.has(lemma),
  wholePrepositions: new Set(['of', 'at', 'for', 'on', 'with', 'to']),
};
