import type { Token } from '../../../doc.ts';
import { key } from '../../encoder/forms.ts';
import type { LabelledName } from '../labels.ts';
import type { NameLanguage } from '../language.ts';
import { plain } from '../plain.ts';

const PERSON = 'PERSON';
const CAPITALISED = /^\p{Lu}\p{L}+$/u;

/**
 * Whoever is addressed as somebody is a person, whatever the name is taken for.
 *
 *     Mrs May praised the bond
 *         ^^^
 */
export function withAddressed(
  tokens: readonly Token[],
  names: readonly LabelledName[],
  { addresses, neverSurnames, months }: NameLanguage,
): LabelledName[] {
  const word = (at: number): string => key(plain(tokens[at]?.text ?? ''));
  const added: LabelledName[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!addresses.has(word(at).replace(/\.$/u, '')) || !/^\p{Lu}/u.test(tokens[at]!.text)) continue;
    const first = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const isName =
      CAPITALISED.test(tokens[first]?.text ?? '') && (months.has(word(first)) || !neverSurnames.has(word(first)));
    if (!isName || names.some((name) => name.kind === PERSON && name.first <= first && first < name.end)) continue;
    added.push({ first, end: first + 1, kind: PERSON });
  }
  if (added.length === 0) return [...names];
  const isTaken = ({ first, end }: LabelledName): boolean =>
    added.some((one) => (first < one.end && one.first < end) || (end === one.first && addresses.has(word(first))));
  return [...names.filter((name) => !isTaken(name)), ...added].sort((one, other) => one.first - other.first);
}
