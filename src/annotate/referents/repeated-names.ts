/** Surnames that the article has in full elsewhere, where the search for names missed them. */
import type { Entity, Syntax, Token } from '../../doc.ts';
import { partsOf, plain } from './person-names.ts';

const capitalised = /^\p{Lu}\p{L}+/u;

/**
 * The names found, and further mentions of the surnames among them. A word counts where it is spelt as the surname of a
 * full name, is no part of any other name and stands apart from other capitalised words.
 */
export function withRepeatedSurnames(
  entities: readonly Entity[],
  tokens: readonly Token[],
  syntax: readonly Syntax[],
): Entity[] {
  const taken = new Set<number>();
  const surnames = new Set<string>();
  for (const { type, firstToken, endToken } of entities) {
    for (let i = firstToken; i < endToken; i++) taken.add(i);
    const last = tokens[endToken - 1]!.text;
    if (type === 'PERSON' && endToken - firstToken > 1 && last.length > 2 && partsOf(last).words.length === 1)
      surnames.add(last);
  }
  const other = new Set(
    entities
      .filter(({ type }) => type !== 'PERSON')
      .flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken).map(({ text }) => text)),
  );
  const isName = (i: number): boolean => {
    const { text } = tokens[i]!;
    if (taken.has(i) || !surnames.has(text) || other.has(text)) return false;
    const possessive =
      plain(tokens[i + 1]?.text ?? '').startsWith("'") || (tokens[i + 1]?.text.startsWith('’') ?? false);
    if (syntax[i]!.pos !== 'PROPN' && !(possessive && syntax[i]!.pos === 'NOUN')) return false;
    return !capitalised.test(tokens[i + 1]?.text ?? '') && !(syntax[i - 1]?.pos === 'PROPN' && taken.has(i - 1));
  };
  const found = tokens.flatMap(({ start, end }, i): Entity[] =>
    isName(i) ? [{ type: 'PERSON', start, end, firstToken: i, endToken: i + 1 }] : [],
  );
  return found.length === 0 ? [...entities] : [...entities, ...found].sort((a, b) => a.start - b.start);
}
