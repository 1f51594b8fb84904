/** What a character is to the tokenizer. */
export const BLANK = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const SYMBOL = 4;

// Beside white space: control characters, and marks that take no room and join nothing (zero-width space,
// direction marks, word joiner, byte-order mark). They must not end up in a token that a table is asked for.
const blank = /[\s\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/u;
// Soft hyphens and the zero-width joiners stand inside words.
const letter = /[\p{L}\p{M}\u00ad\u200c\u200d]/u;
const digit = /\p{N}/u;

const classes = new Uint8Array(0x10000);
const astralClasses = new Map<number, number>();

function classify(character: string): number {
  if (blank.test(character)) return BLANK;
  if (letter.test(character)) return LETTER;
  return digit.test(character) ? DIGIT : SYMBOL;
}

/** The number of UTF-16 units of the character at `at`: 2 for a surrogate pair, otherwise 1. */
export function lengthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}

/** BLANK, LETTER, DIGIT or SYMBOL; a lone surrogate is a SYMBOL, the end of the text a BLANK. */
export function classAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return BLANK;
  if (lengthAt(text, at) === 2) {
    const point = text.codePointAt(at) ?? 0;
    let known = astralClasses.get(point);
    if (known === undefined) astralClasses.set(point, (known = classify(String.fromCodePoint(point))));
    return known;
  }
  const unit = text.charCodeAt(at);
  let known = classes[unit] ?? 0;
  if (known === 0) {
    known = unit >= 0xd800 && unit <= 0xdfff ? SYMBOL : classify(String.fromCharCode(unit));
    classes[unit] = known;
  }
  return known;
}

export function isWordAt(text: string, at: number): boolean {
  const known = classAt(text, at);
  return known === LETTER || known === DIGIT;
}

/** True for an apostrophe of a typewriter, of print, and the accents that stand in for one. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x60 || unit === 0xb4 || unit === 0x2bc;
}
