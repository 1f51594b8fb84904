import { isApostrophe } from './characters.ts';
import type { TokenLanguage } from './language.ts';

/**
 * Where a word is several words: the offsets, inside the word, at which the second and later ones start.
 * `didn't` gives `[3]`, `cannot` `[3]`, `shouldn't've` `[6, 9]`, `O'Neill` nothing.
 */
export function cutsOf(word: string, language: TokenLanguage): readonly number[] {
  if (word.length > 40) return [];
  const lower = word.toLowerCase();
  // A few capitals (İ) grow in lower case; the offsets must hold.
  const plain = straight(lower.length === word.length ? lower : word);
  if (language.whole.has(plain)) return [];
  const cuts: number[] = [];
  let end = plain.length;
  for (let start = clitic(plain, end, language); start > 0; start = clitic(plain, end, language)) {
    cuts.unshift(start);
    end = start;
  }
  const parts = language.contractions.get(plain.slice(0, end));
  if (parts) cuts.unshift(...starts(parts));
  return cuts;
}

/** Straight apostrophes for all others, as the tables have them. */
export function straight(word: string): string {
  return /[’`´ʼ]/.test(word) ? word.replace(/[’`´ʼ]/g, "'") : word;
}

/** Where the last clitic of `word.slice(0, end)` starts, or 0. */
function clitic(word: string, end: number, language: TokenLanguage): number {
  const apostrophe = word.lastIndexOf("'", end - 1);
  if (apostrophe <= 0 || !isApostrophe(word.charCodeAt(apostrophe))) return 0;
  for (const negation of language.negations) {
    if (word.endsWith(negation, end) && end > negation.length) return end - negation.length;
  }
  return language.clitics.has(word.slice(apostrophe + 1, end)) && !isDecade(word, apostrophe, end) ? apostrophe : 0;
}

// the 1930's
//         ^^
function isDecade(word: string, apostrophe: number, end: number): boolean {
  return end - apostrophe === 2 && /^(\d\d)?\d0$/.test(word.slice(0, apostrophe));
}

function starts(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.slice(0, -1).map((length) => (sum += length));
}
