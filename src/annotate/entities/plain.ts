/**
 * Forms as the names network looks them up. Training computes the same strings (`names_inputs.py`), so this keeps to
 * operations on which Python and JavaScript agree.
 */
const LETTERS = new Map<string, string>([
  ...Array.from('øłđıðØŁĐÐ', (letter, i) => [letter, 'oldidOLDD'[i]!] as const),
  ...([
    ['ß', 'ss'],
    ['æ', 'ae'],
    ['œ', 'oe'],
    ['þ', 'th'],
    ['Æ', 'Ae'],
    ['Œ', 'Oe'],
    ['Þ', 'Th'],
  ] as const),
]);

/** Without diacritics: `Bozizé` is `Bozize`. A form that is nothing else stays as it is. */
export function plain(form: string): string {
  if (/^[\0-\x7f]*$/u.test(form)) return form;
  const bare = form.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
  return Array.from(bare, (letter) => LETTERS.get(letter) ?? letter).join('') || form;
}

/** A character that differs from its lower or its upper case. */
export function isLetter(character: string): boolean {
  return character !== character.toLowerCase() || character !== character.toUpperCase();
}

/** The first character (code point) of a form. */
export function firstOf(form: string): string {
  return String.fromCodePoint(form.codePointAt(0) ?? 0);
}

export function isCapitalised(form: string): boolean {
  const first = firstOf(form);
  return first !== first.toLowerCase();
}
