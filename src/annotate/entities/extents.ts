import type { Token } from '../../doc.ts';
import { key } from '../encoder/forms.ts';
import type { LabelledName } from './labels.ts';
import type { NameLanguage } from './language.ts';
import { isCapitalised, plain } from './plain.ts';

const PERSON = 'PERSON';
const POSSESSIVE = /^['’]s?$/iu;
const QUOTE = /^["“”„'‘’]+$/u;
const LONGEST_NICKNAME = 3;

/**
 * What the labels mean as names: titles before persons and possessives after any name left outside, nicknames in
 * quotation marks joined with what stands around them, people out of `Franco-German` dropped. Positions are indices
 * into `tokens`; `names` are in order and don't overlap.
 */
export function extentsOf(
  tokens: readonly Token[],
  names: readonly LabelledName[],
  language: NameLanguage,
): LabelledName[] {
  const found: LabelledName[] = [];
  for (const name of names) {
    const trimmed = withoutTitles(tokens, withoutPossessive(tokens, name), language);
    if (trimmed.first >= trimmed.end || isBeforeHyphen(tokens, trimmed, names)) continue;
    if (isBracketed(tokens, found.at(-1)) && found.length > 1 && surroundNickname(tokens, found.at(-2)!, trimmed)) {
      found.pop();
    }
    const before = found.at(-1);
    if (before && surroundNickname(tokens, before, trimmed)) found[found.length - 1] = { ...before, end: trimmed.end };
    else found.push(trimmed);
  }
  return found;
}

function withoutPossessive(tokens: readonly Token[], { first, end, kind }: LabelledName): LabelledName {
  while (end > first && POSSESSIVE.test(tokens[end - 1]!.text)) end--;
  return { first, end, kind };
}

//  Prime Minister Ana Souza
//                 ^^^^^^^^^
function withoutTitles(tokens: readonly Token[], name: LabelledName, language: NameLanguage): LabelledName {
  if (name.kind !== PERSON) return name;
  let { first } = name;
  while (first < name.end - 1 && isTitle(tokens[first]!, language)) first++;
  return { ...name, first };
}

function isTitle({ text }: Token, language: NameLanguage): boolean {
  return text === '.' || language.titles.has(key(plain(text)).replace(/\.+$/u, ''));
}

//  Franco-German relations
//  ^^^^^^ no person: a nationality follows the hyphen
function isBeforeHyphen(tokens: readonly Token[], name: LabelledName, names: readonly LabelledName[]): boolean {
  const hyphen = tokens[name.end];
  const after = tokens[name.end + 1];
  if (name.kind !== PERSON || name.end - name.first > 1 || !hyphen || !after) return false;
  if (!/^[-‐‑]$/u.test(hyphen.text) || hyphen.end !== after.start) return false;
  return names.some(({ first, kind }) => first === name.end + 1 && kind === 'MISC');
}

/** Whether nothing but a name stands in brackets. */
function isBracketed(tokens: readonly Token[], name: LabelledName | undefined): boolean {
  return name !== undefined && tokens[name.first - 1]?.text === '(' && tokens[name.end]?.text === ')';
}

//  Frederick "Fritz" Henderson      Frederick (Fritz) Henderson
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
function surroundNickname(tokens: readonly Token[], before: LabelledName, after: LabelledName): boolean {
  if (before.kind !== PERSON || after.kind !== PERSON) return false;
  const length = after.first - before.end - 2;
  if (length < 1 || length > LONGEST_NICKNAME) return false;
  const [opening, closing] = [tokens[before.end]!.text, tokens[after.first - 1]!.text];
  if (!(QUOTE.test(opening) && QUOTE.test(closing)) && !(opening === '(' && closing === ')')) return false;
  return tokens.slice(before.end + 1, after.first - 1).every(({ text }) => isCapitalised(text));
}
