import type { Token } from '../../../doc.ts';
import { firstPast } from '../../../search.ts';
import type { Span } from '../../../span.ts';
import { key } from '../../encoder/forms.ts';
import type { LabelledName } from '../labels.ts';
import type { NameLanguage } from '../language.ts';

const PERSON = 'PERSON';
const CAPITALISED = /^\p{Lu}/u;
const LETTERS = /^\p{L}[\p{L}’'-]+$/u;

/**
 * Whoever speaks in a transcript is a person, wherever the name stands.
 *
 *     We spoke to Ode Lindqvist about the lake.          LINDQVIST: It is warmer.
 *                 ^^^^^^^^^^^^^                          ^^^^^^^^^
 *
 * @param labels what stands before the colons of those who speak by name
 */
export function withSpeakers(
  tokens: readonly Token[],
  names: readonly LabelledName[],
  labels: readonly Span[],
  language: NameLanguage,
): LabelledName[] {
  const word = (at: number): string => key(tokens[at]?.text ?? '');
  const lastOf = labels.map(({ end }) => firstPast(tokens, (token) => token.end >= end));
  const speakers = new Set(lastOf.map(word).filter((one) => LETTERS.test(one) && !language.isOccupation(one)));
  if (speakers.size === 0) return [...names];
  const isKnown = (at: number): boolean =>
    names.some(({ first, end, kind }) => kind === PERSON && first <= at && at < end);
  const added = tokens.flatMap((token, at): LabelledName[] => {
    if (!speakers.has(word(at)) || !CAPITALISED.test(token.text) || isKnown(at)) return [];
    const given = word(at - 1);
    const isGiven =
      LETTERS.test(tokens[at - 1]?.text ?? '') &&
      CAPITALISED.test(tokens[at - 1]!.text) &&
      !language.determiners.has(given) &&
      !language.titles.has(given);
    return [{ first: isGiven ? at - 1 : at, end: at + 1, kind: PERSON }];
  });
  const isTaken = ({ first, end }: LabelledName): boolean => added.some((one) => first < one.end && one.first < end);
  return [...names.filter((name) => !isTaken(name)), ...added].sort((one, other) => one.first - other.first);
}
