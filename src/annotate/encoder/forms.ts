/**
 * What a token's written form says to the networks. Training computes the same strings, so everything here keeps
 * to operations on which Python and JavaScript agree; a character is a Unicode code point.
 */

const SUBSTITUTES = new Map<string, string>([
  ...Array.from('‘’‚‛`´', (mark) => [mark, "'"] as const),
  ...Array.from('“”„‟«»', (mark) => [mark, '"'] as const),
  ...Array.from('–‐‑−', (mark) => [mark, '-'] as const),
  ...Array.from('—―', (mark) => [mark, '--'] as const),
  ['…', '...'],
]);

/** Variants of quotation marks, dashes and dots as ASCII: for look-ups only. */
export function normalise(form: string): string {
  return form.replace(/[‘’‚‛`´“”„‟«»–‐‑−—―…]/gu, (mark) => SUBSTITUTES.get(mark) ?? mark);
}

/** The normalised form in lower case. */
export function key(form: string): string {
  return normalise(form).toLowerCase();
}

/** ASCII digits as 0. */
export function withoutDigits(form: string): string {
  return form.replace(/[0-9]/g, '0');
}

const SURROGATE = /[\ud800-\udfff]/;

/** Up to eight classes of characters: `McDonald-2` is `XxXxx-d`; runs of three or more are cut to two. */
export function shape(form: string): string {
  let found = '';
  let count = 0;
  let [last, before] = ['', ''];
  for (const character of normalise(form)) {
    const one = classOf(character);
    if (one !== last || one !== before) {
      if (count++ === 8) break;
      found += one;
    }
    [last, before] = [one, last];
  }
  return found;
}

function classOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x';
  if (character >= 'A' && character <= 'Z') return 'X';
  if (character >= '0' && character <= '9') return 'd';
  if (character !== character.toLowerCase()) return 'X';
  return character !== character.toUpperCase() ? 'x' : character;
}

/** Shape, length, 1 to 4 first and 1 to 5 last characters, and the different trigrams of the first 14 places. */
export function pieces(form: string): string[] {
  const text = withoutDigits(key(form));
  if (SURROGATE.test(text)) {
    const characters = Array.from(text);
    return piecesOf(form, characters.length, (start, end) => characters.slice(start, end).join(''));
  }
  return piecesOf(form, text.length, (start, end) => text.slice(start, end));
}

function piecesOf(form: string, length: number, part: (start: number, end: number) => string): string[] {
  const found = [`S=${shape(form)}`, `L=${Math.min(length, 12)}`];
  for (let i = 1; i <= Math.min(4, length); i++) found.push(`p${i}=${part(0, i)}`);
  for (let i = 1; i <= Math.min(5, length); i++) found.push(`s${i}=${part(length - i, length)}`);
  const trigrams = found.length;
  for (let j = 0; j < Math.min(length, 14); j++) {
    const trigram = `g=${j === 0 ? '^' : ''}${part(Math.max(0, j - 1), j + 2)}${j + 2 > length ? '$' : ''}`;
    if (!found.includes(trigram, trigrams)) found.push(trigram);
  }
  return found;
}
