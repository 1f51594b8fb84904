/** Coarse looks of tokens, by which ends of sentences are recognised. */
import { isApostrophe } from '../tokens/characters.ts';

const openers = '([{“‘«„‹';
const closers = ')]}”’»›';
const finals = '.!?…。！？';

export const isOpener = (token: string): boolean => token.length > 0 && openers.includes(token.charAt(0));
export const isCloser = (token: string): boolean => token.length > 0 && closers.includes(token.charAt(0));
export const isQuote = (token: string): boolean => /^(?:["”“»«]|''|``|’’|‘‘|['’‘])$/.test(token);
export const isFinal = (token: string): boolean => token.length > 0 && finals.includes(token.charAt(0));

/** True for a word or number with a stop that belongs to it. */
export function isAbbreviation(token: string): boolean {
  return token.length > 1 && token.endsWith('.') && /\p{L}\.$/u.test(token);
}

/**
 * `U` capitalised, `A` all capitals, `I` one capital letter, `l` lower case, `d` digits, `D` digits with letters,
 * `n` a clitic, `w` a letter without case; for marks the first character, quotation marks made straight.
 */
export function shapeOf(token: string): string {
  const first = token.charAt(0);
  if (first >= 'a' && first <= 'z') return 'l';
  if (first >= '0' && first <= '9') return /[a-z]/i.test(token) ? 'D' : 'd';
  if (isApostrophe(first.charCodeAt(0))) return token.length > 1 && /\p{L}/u.test(token) ? 'n' : "'";
  if (/["“”«»„]/.test(first)) return '"';
  if (first === '‘' || first === '‹' || first === '›') return "'";
  if (/^[.+#]\d/.test(token)) return 'd';
  if (!/^\p{L}/u.test(token)) return /^[\p{P}\p{S}]/u.test(token) ? markShape(token) : 'o';
  if (token === token.toLowerCase()) return token === token.toUpperCase() ? 'w' : 'l';
  if (token.length === 1 || (token.length === 2 && token.endsWith('.'))) return 'I';
  return token === token.toUpperCase() ? 'A' : 'U';
}

function markShape(token: string): string {
  const first = token.charAt(0);
  if (finals.includes(first))
    return token.length > 1 && /^\.+$/.test(token) ? '…' : /[?!]/.test(token) ? token.charAt(0) : first;
  if (token.length > 2) return `${first}${first}${first}`;
  return first;
}
