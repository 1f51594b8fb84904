/**
 * Nouns that mean nobody but for the name of a body that ends with them.
 *
 *     the Pilots Guild … the guild said          the Harbor Relief Fund … the fund warned
 */
import type { Draft } from '../draft.ts';
import type { NounWords } from './phrase.ts';

/** The noun of each name of several words: "guild", and of "Fund for Sailors" what stands before the preposition. */
function headsOf(named: readonly Draft[], prepositions: ReadonlySet<string>): Set<string> {
  const heads = new Set<string>();
  for (const { label, names } of named) {
    if (label !== 'Organization') continue;
    for (const name of names) {
      const words = name.toLowerCase().split(/\s+/u);
      const preposition = words.findIndex((word) => prepositions.has(word));
      const head = preposition > 0 ? words[preposition - 1]! : words.at(-1)!;
      if (words.length > 1 && /^\p{L}{4,}$/u.test(head)) heads.add(head);
    }
  }
  return heads;
}

/** What the nouns of bodies' names tell, of which the language itself tells nothing. */
export function namesAsNouns(named: readonly Draft[], nouns: NounWords, prepositions: ReadonlySet<string>): NounWords {
  const heads = headsOf(named, prepositions);
  return {
    isPlural: (form, lemma) => nouns.isPlural(form, lemma),
    definite: nouns.definite,
    indefinite: nouns.indefinite,
    narrowing: nouns.narrowing,
    classOf: (lemma, plural) =>
      !plural && heads.has(lemma) ? { label: 'Organization', onlyDefinite: true } : undefined,
  };
}
