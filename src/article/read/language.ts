/** Whether a text is in English, told from its letters and its function words. */
import { functionWords } from '../../languages/function-words.ts';

/** With fewer words nothing can be told. */
const fewestWords = 8;
/** From so many words on, English text without English function words isn't any. */
const enoughWords = 20;
/** The share of function words below which even lists of names do not fall. */
const leastEnglish = 0.12;
/** The share of its own function words from which another language can be named. */
const leastForeign = 0.2;
const mostWords = 1500;

const profiles = functionWords.map(({ name, words }) => ({ name, words: new Set(words.split(' ')) }));

/**
 * What a text is in, where that isn't English: "it reads like French". Undefined for English, and for texts of fewer
 * than eight words in Latin letters.
 */
export function foreignLanguage(text: string): string | undefined {
  const words = firstWords(text);
  const letters = words.join('');
  const latin = letters.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const others = (letters.match(/\p{L}/gu)?.length ?? 0) - latin;
  if (others > latin) return 'most of its letters are not Latin';
  if (words.length < fewestWords) return undefined;
  const [english, ...foreign] = profiles.map(({ name, words: own }) => ({
    name,
    share: words.filter((word) => own.has(word)).length / words.length,
  }));
  const nearest = foreign.reduce((best, next) => (next.share > best.share ? next : best));
  if (nearest.share >= leastForeign && nearest.share > english!.share) return `it reads like ${nearest.name}`;
  if (words.length >= enoughWords && english!.share < leastEnglish) return 'hardly an English function word in it';
  return undefined;
}

function firstWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    words.push(word.normalize('NFC').toLowerCase());
    if (words.length === mostWords) break;
  }
  return words;
}
