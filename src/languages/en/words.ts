import type { TokenLanguage } from '../../annotate/tokens/language.ts';
import { abbreviationsBeforeNumbers, otherAbbreviations, titleAbbreviations } from './abbreviations.ts';
import { domains, prefixes, slashed, suffixes, units } from './compounds.ts';
import { clipped, clitics, contractions, negations, whole } from './contractions.ts';

/** What the tokenizer has to know about English. */
export const englishWords: TokenLanguage = {
  abbreviations: new Set([...titleAbbreviations, ...otherAbbreviations]),
  abbreviationsBeforeNumbers: new Set(abbreviationsBeforeNumbers),
  clitics: new Set(clitics),
  negations,
  contractions: new Map(
    contractions.map((marked) => [marked.replaceAll('|', ''), marked.split('|').map((part) => part.length)]),
  ),
  clipped: new Set(clipped),
  whole: new Set(whole),
  prefixes: new Set(prefixes),
  suffixes: new Set(suffixes),
  units: new Set(units),
  slashed: new Set(slashed),
  domains: new Set(domains),
};
