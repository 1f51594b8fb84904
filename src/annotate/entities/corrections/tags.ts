import type { Token } from '../../../doc.ts';
import { key } from '../../encoder/forms.ts';
import type { LabelledName } from '../labels.ts';
import type { NameLanguage } from '../language.ts';

const PERSON = 'PERSON';
const HYPHEN = /^[-‐‑–]$/u;

const bare = ({ text }: Token): string => key(text).replace(/\./gu, '');

/** How many of the tokens from one on are a party before a state: in `R-Texas`, one or two. 0 where none are. */
function partyAt(tokens: readonly Token[], at: number, { partyLetters }: NameLanguage): number {
  const token = tokens[at];
  if (!token) return 0;
  const whole = /^(\p{Lu})[-‐‑–]\p{Lu}/u.exec(token.text);
  if (whole) return partyLetters.has(key(whole[1]!)) ? 1 : 0;
  const [hyphen, state] = [tokens[at + 1], tokens[at + 2]];
  if (!hyphen || !state || !HYPHEN.test(hyphen.text) || hyphen.start !== token.end) return 0;
  return partyLetters.has(key(token.text)) && state.start === hyphen.end && /^\p{Lu}/u.test(state.text) ? 2 : 0;
}

/**
 * What is taken for a person and is a party with its state, a degree, a street or somebody by his country.
 *
 *     Sen. Joan Whelk, D-Mass., left          a wall at 5 Harlow Rd.          Ada Quill, M.D., said
 *                      ^^^^^^^ nobody                     ^^^^^^^^^^ a place             ^^^^ nobody
 */
export function withoutTags(
  tokens: readonly Token[],
  names: readonly LabelledName[],
  language: NameLanguage,
): LabelledName[] {
  return names.flatMap((name): LabelledName[] => {
    const { first, end, kind } = name;
    const party = partyAt(tokens, first, language);
    if (kind !== PERSON) return first + party < end ? [{ ...name, first: first + party }] : [];
    // "the Scot said"
    const isFirst = language.determiners.has(key(tokens[first - 1]?.text ?? ''));
    if (end - first === 1 && isFirst && language.demonyms.has(bare(tokens[first]!))) return [];
    if (party > 0 || partyAt(tokens, first - 2, language) > 0) return [];
    const words = tokens.slice(first, end).filter(({ text }) => text !== '.');
    if (words.every((word) => language.postNominals.has(bare(word)))) return [];
    const last = words.at(-1)!;
    if (words.length > 1 && language.streets.has(bare(last))) return [{ ...name, kind: 'PLACE' }];
    const next = tokens[end];
    const isStreet = next && /^\p{Lu}/u.test(next.text) && language.streets.has(bare(next));
    return [isStreet ? { first, end: end + 1, kind: 'PLACE' } : name];
  });
}
