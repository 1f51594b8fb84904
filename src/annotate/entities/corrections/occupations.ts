import type { Token } from '../../../doc.ts';
import { key } from '../../encoder/forms.ts';
import type { LabelledName } from '../labels.ts';
import type { NameLanguage } from '../language.ts';
import { plain } from '../plain.ts';

const CAPITALISED = /^\p{Lu}\p{Ll}/u;

/**
 * What somebody does for a living is no part of the name.
 *
 *     Nurses Anna Rell and Tom Lacey          Headteacher Ruth Dube          Baker Nils Aker
 *            ^^^^^^^^^                                    ^^^^^^^^^                ^^^^^^^^^
 * Only where a given name follows: people are called Baker, too.
 */
export function withoutOccupations(
  tokens: readonly Token[],
  names: readonly LabelledName[],
  language: NameLanguage,
): LabelledName[] {
  const word = (at: number): string => key(plain(tokens[at]?.text ?? ''));
  const isGiven = (at: number): boolean => language.givenNames.has(word(at));
  const isFree = (at: number, names_: readonly LabelledName[]): boolean =>
    CAPITALISED.test(tokens[at]?.text ?? '') &&
    !language.neverSurnames.has(word(at)) &&
    !names_.some(({ first, end, kind }) => kind === 'PERSON' && first <= at && at < end);
  return names.map((name) => {
    const { first, end, kind } = name;
    if (kind !== 'PERSON' || end - first < 2 || !language.isOccupation(word(first)) || isGiven(first)) return name;
    if (end - first > 2 && CAPITALISED.test(tokens[first + 1]!.text)) return { ...name, first: first + 1 };
    return isGiven(first + 1) && isFree(end, names) && tokens[end]!.start === tokens[end - 1]!.end + 1
      ? { ...name, first: first + 1, end: end + 1 }
      : name;
  });
}
