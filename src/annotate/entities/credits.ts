import type { Token } from '../../doc.ts';
import { key } from '../encoder/forms.ts';
import type { LabelledName } from './labels.ts';
import type { NameLanguage } from './language.ts';

/** Credits stand at the very end: not more tokens than these follow one. */
const TAIL = 30;

/**
 * Leaves out the people who made an article: it is not about them. Positions are indices into all of its `tokens`.
 *
 *     … said the minister. Author: Ana Souza (dpa) Editor: Li Min / Joe Bloggs
 *                                  ^^^^^^^^^               ^^^^^^   ^^^^^^^^^^
 */
export function withoutCredits(
  tokens: readonly Token[],
  names: readonly LabelledName[],
  language: NameLanguage,
): LabelledName[] {
  let credited = -1;
  const agencies = agenciesFrom(tokens);
  return names.filter(({ first, end }) => {
    if (first > agencies) return false;
    if (first < tokens.length - TAIL) return true;
    const [word, mark] = [tokens[first - 2], tokens[first - 1]];
    const introduced = mark?.text === ':' && word !== undefined && language.credits.has(key(word.text));
    const goesOn = first - 1 === credited && (mark?.text === '/' || mark?.text === ',');
    if (!introduced && !goesOn) return true;
    credited = end;
    return false;
  });
}

//  … until a replacement is found. jlw/kms (AP, AFP, dpa)
//                                           ^^  ^^^  ^^^ whose reports an article was made of
function agenciesFrom(tokens: readonly Token[]): number {
  if (tokens.at(-1)?.text !== ')') return tokens.length;
  const open = tokens.findLastIndex(({ text }) => text === '(');
  const isShort = open >= 3 && open >= tokens.length - TAIL && /^\p{Ll}{2,4}$/u.test(tokens[open - 1]!.text);
  return isShort && tokens[open - 2]!.text === '/' ? open : tokens.length;
}
