import { key } from '../encoder/forms.ts';
import type { NameLanguage } from './language.ts';
import { firstOf, isCapitalised, isLetter } from './plain.ts';

/** How many numbers the names network reads of a token beside its rows. */
export const EXTRA = 7;

const QUOTES = new Set(['"', "'", "''", '``']);

const FEWEST_WORDS = 3;

/**
 * Adds the numbers of one sentence's tokens, EXTRA a token: a listed given name; a title; the first word of the
 * sentence; a sentence whose longer words mostly begin with a capital; one that is mostly in capitals; a quotation
 * mark before; one after. `forms` are plain.
 */
export function writeExtra(forms: readonly string[], language: NameLanguage, into: Float32Array, at: number): void {
  const keys = forms.map(key);
  const words = forms.filter((form) => isLetter(firstOf(form)));
  const titleCase = mostly(
    words.filter((form) => lengthOf(form) >= 4),
    isCapitalised,
  );
  const upperCase = mostly(
    words.filter((form) => lengthOf(form) >= 2),
    (form) => form === form.toUpperCase(),
  );
  const first = forms.findIndex((form) => isLetter(firstOf(form)) || /^[0-9]/u.test(form));
  forms.forEach((_, i) => {
    const token = at + i * EXTRA;
    into[token] = Number(language.givenNames.has(keys[i]!));
    into[token + 1] = Number(language.titles.has(keys[i]!.replace(/\.+$/u, '')));
    into[token + 2] = Number(i === first);
    into[token + 3] = Number(titleCase);
    into[token + 4] = Number(upperCase);
    into[token + 5] = Number(i > 0 && QUOTES.has(keys[i - 1]!));
    into[token + 6] = Number(i + 1 < keys.length && QUOTES.has(keys[i + 1]!));
  });
}

/** More than six in ten. */
function mostly(words: readonly string[], holds: (form: string) => boolean): boolean {
  return words.length >= FEWEST_WORDS && words.filter(holds).length * 10 > words.length * 6;
}

function lengthOf(form: string): number {
  return Array.from(form).length;
}
