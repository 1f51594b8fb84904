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

/** Up to eight classes of characters: `McDonald-2` is `XxXxx-d`; runs of three or more are cut to two. */
export function shape(form: string): string {
  const classes = Array.from(normalise(form), (character) => {
    if (character >= '0' && character <= '9') return 'd';
    if (character !== character.toLowerCase()) return 'X';
    return character !== character.toUpperCase() ? 'x' : character;
  });
  const cut = classes.join('').replace(/(.)\1{2,}/gsu, '$1$1');
  return Array.from(cut).slice(0, 8).join('');
}

/** Shape, length, 1 to 4 first and 1 to 5 last characters, and the different trigrams of the first 14 places. */
export function pieces(form: string): string[] {
  const characters = Array.from(withoutDigits(key(form)));
  const length = characters.length;
  const found = [`S=${shape(form)}`, `L=${Math.min(length, 12)}`];
  for (let i = 1; i <= Math.min(4, length); i++) found.push(`p${i}=${characters.slice(0, i).join('')}`);
  for (let i = 1; i <= Math.min(5, length); i++) found.push(`s${i}=${characters.slice(-i).join('')}`);
  const bounded = ['^', ...characters, '$'];
  const trigrams = new Set<string>();
  for (let j = 0; j < Math.min(length, 14); j++) trigrams.add(`g=${bounded.slice(j, j + 3).join('')}`);
  return [...found, ...trigrams];
}
