import { BLANK, DIGIT, LETTER, classAt } from './characters.ts';
import { straight } from './contractions.ts';
import type { TokenLanguage } from './language.ts';

/**
 * Whether the stop at `end` belongs to the word `[start, end)` before it, as in `Lt.`, `U.S.`, `J.`. That the word
 * is an abbreviation and ends a sentence all the same is decided later, with the sentences.
 */
export function keepsStop(text: string, start: number, end: number, language: TokenLanguage): boolean {
  if (text[end] !== '.' || end - start > 9 || (text[end + 1] === '.' && text[end + 2] === '.')) return false;
  const word = text.slice(start, end);
  if (isInitial(text, start, end, word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  const plain = straight(word);
  const lower = `${plain.toLowerCase()}.`;
  if (language.abbreviationsBeforeNumbers.has(lower) && isNumberNext(text, end + 1)) return true;
  const { abbreviations } = language;
  return (
    abbreviations.has(lower) ||
    abbreviations.has(`${plain}.`) ||
    (isInCapitals(text, plain, end) && abbreviations.has(title(plain)))
  );
}

// J. K. Okafor
// ^^
function isInitial(text: string, start: number, end: number, word: string): boolean {
  if (classAt(text, start) !== LETTER || word === word.toLowerCase()) return false;
  const isLast = classAt(text, end + 1) === BLANK || text[end + 1] === ',';
  return word.length === 1 && isLast && !isApostropheBefore(text, start);
}

function isApostropheBefore(text: string, start: number): boolean {
  return start > 0 && /['’]/.test(text[start - 1] ?? '');
}

// No. 10
//     ^
function isNumberNext(text: string, at: number): boolean {
  return classAt(text, text[at] === ' ' || text[at] === '\u00a0' ? at + 1 : at) === DIGIT;
}

// ST. LOUIS, but not the SEC. At
// ^^^
function isInCapitals(text: string, word: string, end: number): boolean {
  return word.length > 1 && word === word.toUpperCase() && /^.\s\p{Lu}{2}/u.test(text.slice(end, end + 4));
}

function title(word: string): string {
  return `${word.charAt(0)}${word.slice(1).toLowerCase()}.`;
}
