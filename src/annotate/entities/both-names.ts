/**
 * Given names and surnames that are words as well, beside the other half of the name.
 *
 *     her lawyer, Per Aas, said          replaced by Joanna Price on Friday
 *                 ^^^ ---                           ------ ^^^^^
 *
 * Only where such a word is capitalised for no other reason: not in a headline, and at the beginning of a sentence only
 * where that is no question ("Will Smithers go?").
 */
import type { Sentence, Token } from '../../doc.ts';
import { firstPast } from '../../search.ts';
import { key } from '../encoder/forms.ts';
import type { LabelledName } from './labels.ts';
import type { NameLanguage } from './language.ts';
import { plain } from './plain.ts';

/** A word in lower case but for its first letter. */
const capitalised = /^\p{Lu}\p{Ll}+$/u;
const longLower = /^\p{Ll}{4,}$/u;
const fewestLower = 2;
/** What begins a sentence, or something like one. */
const opening = /^[“"‘'(:.!?–—-]$/u;

type Place = Pick<Sentence, 'firstToken' | 'endToken'>;

/** Whether longer words than those that headlines write small stand in small letters in the sentence. */
function isPlain(tokens: readonly Token[], { firstToken, endToken }: Place): boolean {
  return tokens.slice(firstToken, endToken).filter(({ text }) => longLower.test(text)).length >= fewestLower;
}

export function withBothNames(
  tokens: readonly Token[],
  sentences: readonly Place[],
  names: readonly LabelledName[],
  language: NameLanguage,
): LabelledName[] {
  const taken = new Set(names.flatMap(({ first, end }) => [first, end - 1]));
  const word = (at: number): string => key(plain(tokens[at]?.text ?? ''));
  const isFree = (at: number): boolean => !taken.has(at) && capitalised.test(tokens[at]?.text ?? '');
  return names.map((name) => {
    const { first, end, kind } = name;
    if (kind !== 'PERSON' || end - first > 1) return name;
    const sentence = sentences[firstPast(sentences, ({ endToken }) => endToken > first)];
    if (!sentence || !isPlain(tokens, sentence)) return name;
    const before = first - 1;
    const isAsked = tokens[sentence.endToken - 1]!.text === '?';
    const isInside =
      before > sentence.firstToken
        ? !opening.test(tokens[before - 1]!.text)
        : before === sentence.firstToken && !isAsked;
    if (isInside && isFree(before) && language.givenWords.has(word(before))) return { ...name, first: before };
    // "Theresa May said", but "Theresa left on May 5"
    const isDated = language.months.has(word(end)) && /^\d/u.test(tokens[end + 1]?.text ?? '');
    const maySurname = !language.neverSurnames.has(word(end)) || (language.months.has(word(end)) && !isDated);
    const isSurname = end < sentence.endToken && isFree(end) && maySurname && !isFree(end + 1);
    if (language.givenNames.has(word(first)) && isSurname) return { ...name, end: end + 1 };
    return name;
  });
}
