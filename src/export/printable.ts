/**
 * Makes text of strangers safe to show on a terminal. An article may hold escape sequences that would recolour the
 * screen, retitle the window or hide what comes next, and marks that turn the direction of writing around.
 */

/** Control and format characters, of which only the two joiners that some scripts and emoji need are harmless. */
const dangerous = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** The text on one line: blanks as single spaces, control and format characters as `\u001b`. */
export function printable(text: string): string {
  return escaped(text.replace(/[\s\u0085]+/gu, ' '));
}

/** The text on as many lines as it has, so that a caret stays where it points; tabs as single spaces. */
export function printableLines(text: string): string {
  return text
    .split('\n')
    .map((line) => escaped(line.replace(/\t/gu, ' ')))
    .join('\n');
}

/** JSON as it is, only with the characters escaped that a terminal would act upon. It means the same. */
export function printableJson(json: string): string {
  // Line breaks and tabs between the values are JSON's own; inside strings they are escaped already.
  return json.replace(dangerous, (character) => (/[\n\t]/u.test(character) ? character : escaped(character)));
}

function escaped(text: string): string {
  return text.replace(dangerous, (character) =>
    Array.from({ length: character.length }, (_, i) => escapeOf(character.charCodeAt(i))).join(''),
  );
}

function escapeOf(codeUnit: number): string {
  return `\\u${codeUnit.toString(16).padStart(4, '0')}`;
}
