/** Surnames that the article has in full elsewhere, where the search for names missed them. */
import type { Entity, Syntax, Token } from '../../../doc.ts';
import { partsOf } from './parts.ts';

const capitalised = /^\p{Lu}\p{L}+/u;

/** "Baek Ji-ae": a person's name runs to the end of a hyphenated word. */
export function withWholeWords(entities: readonly Entity[], tokens: readonly Token[]): Entity[] {
  const adjoin = (i: number): boolean => tokens[i]?.start === tokens[i - 1]?.end;
  return entities.map((entity, k) => {
    let { endToken } = entity;
    const next = entities[k + 1]?.firstToken ?? tokens.length;
    while (
      entity.type === 'PERSON' &&
      endToken + 1 < next &&
      adjoin(endToken) &&
      tokens[endToken]!.text === '-' &&
      adjoin(endToken + 1) &&
      /^\p{Ll}{1,4}$/u.test(tokens[endToken + 1]!.text)
    )
      endToken += 2;
    return endToken === entity.endToken ? entity : { ...entity, endToken, end: tokens[endToken - 1]!.end };
  });
}

/** The names found, and further places where one of several words stands as it is spelt and is no part of another. */
export function withRepeatedNames(entities: readonly Entity[], tokens: readonly Token[]): Entity[] {
  const taken = new Set(entities.flatMap(({ firstToken, endToken }) => range(firstToken, endToken)));
  const byFirst = new Map<string, Entity[]>();
  const seen = new Set<string>();
  for (const entity of entities) {
    const words = tokens.slice(entity.firstToken, entity.endToken).map(({ text }) => text);
    if (words.length < 2 || !words.every((word) => capitalised.test(word)) || seen.has(words.join(' '))) continue;
    seen.add(words.join(' '));
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), entity]);
  }
  const found = tokens.flatMap(({ text, start }, i): Entity[] => {
    if (taken.has(i)) return [];
    const same = (byFirst.get(text) ?? []).find(({ firstToken, endToken }) =>
      range(0, endToken - firstToken).every(
        (step) => !taken.has(i + step) && tokens[i + step]?.text === tokens[firstToken + step]!.text,
      ),
    );
    if (!same) return [];
    const endToken = i + same.endToken - same.firstToken;
    return [{ type: same.type, start, end: tokens[endToken - 1]!.end, firstToken: i, endToken }];
  });
  return found.length === 0 ? [...entities] : [...entities, ...found].sort((a, b) => a.start - b.start);
}

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, i) => first + i);

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
    const possessive = /^['’]/u.test(tokens[i + 1]?.text ?? '');
    if (syntax[i]!.pos !== 'PROPN' && !(possessive && syntax[i]!.pos === 'NOUN')) return false;
    return !capitalised.test(tokens[i + 1]?.text ?? '') && !(syntax[i - 1]?.pos === 'PROPN' && taken.has(i - 1));
  };
  const found = tokens.flatMap(({ start, end }, i): Entity[] =>
    isName(i) ? [{ type: 'PERSON', start, end, firstToken: i, endToken: i + 1 }] : [],
  );
  return found.length === 0 ? [...entities] : [...entities, ...found].sort((a, b) => a.start - b.start);
}
