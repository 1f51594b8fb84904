import type { Sentence, Token } from '../../../doc.ts';
import type { LabelledName } from '../labels.ts';

const CAPITALS = /^\p{Lu}{3,}$/u;
const DASH = /^(?:--|[-—–:])$/u;
/** So many tokens at most stand between the town and the dash: its state, or the agency in brackets. */
const longestAside = 5;
const longestTown = 3;

const spelling = ({ text }: Token): string => text.toLowerCase();

/**
 * Where an article was written is a place, and so is what is called so later on.
 *
 *     MARLOW, Iowa — The mayor of Marlow said          MARLOW: The court
 *     ^^^^^^                      ^^^^^^               ^^^^^^
 */
export function withDatelines(
  tokens: readonly Token[],
  sentences: readonly Pick<Sentence, 'firstToken' | 'endToken'>[],
  names: readonly LabelledName[],
): LabelledName[] {
  const opening: string[] = [];
  const surnames = new Set(
    names.flatMap(({ first, end, kind }) => (kind === 'PERSON' && end - first > 1 ? [spelling(tokens[end - 1]!)] : [])),
  );
  for (const { firstToken, endToken } of sentences) {
    let end = firstToken;
    while (end < endToken && end - firstToken < longestTown && CAPITALS.test(tokens[end]!.text)) end++;
    if (end === firstToken) continue;
    const aside = tokens.slice(end, Math.min(endToken, end + longestAside + 1));
    const isDateline = aside.some(({ text }, i) => DASH.test(text) && (i === 0 || /^[,(]$/u.test(aside[0]!.text)));
    if (isDateline) opening.push(tokens.slice(firstToken, end).map(spelling).join(' '));
  }
  // of a transcript, whoever speaks stands there
  const towns = new Set(opening.length === 1 ? opening : []);
  return names.map((name) => {
    const said = tokens.slice(name.first, name.end).map(spelling).join(' ');
    const isTown = (name.kind === 'PERSON' || name.kind === 'ORGANIZATION') && towns.has(said) && !surnames.has(said);
    return isTown ? { ...name, kind: 'PLACE' } : name;
  });
}
